import { findOwnerUrl } from "./apart";
import { withClient } from "./postgres/roles";

/**
 * `npm run second-factor -- someone@example.org`: takes a lost second factor off somebody, with their codes on
 * paper and their open sessions. It is noted, and a letter tells them. A code from a letter lets them in again.
 */
const address = process.argv.find((word) => word.includes("@"))?.toLowerCase();
if (!address) {
  console.error("Say whose it is: npm run second-factor -- someone@example.org");
  process.exit(1);
}

await withClient(await findOwnerUrl(), async (client) => {
  const { rows } = await client.query<{ done: boolean }>(
    "select reset_second_factor(id) as done from people where email = $1",
    [address],
  );
  const [person] = rows;
  if (person?.done) {
    console.log("Their second factor is off, and a letter tells them.");
  } else {
    console.error(person ? "They have no second factor." : "Nobody has this address.");
    process.exitCode = 1;
  }
});
