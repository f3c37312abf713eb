import { readKeys } from "@/lib/seal/keys";
import { foundCrowd } from "@/prisma/crowd/found-crowd";
import { findKeys, findOwnerUrl } from "./apart";
import { hasRealPeople } from "./database";
import { withClient } from "./postgres/roles";
import { run } from "./program";

/**
 * `npm run crowd -- 100000`: founds one more program, of so many pairs of made-up people, in the database
 * of the Tandem that runs or in the one of `DATABASE_URL`. Nobody is written to.
 */
const pairs = Number(process.argv.find((word) => /^\d+$/.test(word)) ?? 1_000);
const ownerUrl = await findOwnerUrl();
const keys = await findKeys();
await run("migrations", { ...process.env, DATABASE_URL: ownerUrl, TANDEM_KEYS: keys });

await withClient(ownerUrl, async (client) => {
  if ((await hasRealPeople(ownerUrl)) && !process.argv.includes("--among-real-people")) {
    console.error(
      "There are people here who are not made up. To seat a crowd beside them all the same: --among-real-people",
    );
    process.exitCode = 1;
    return;
  }
  const began = Date.now();
  const { program } = await foundCrowd(client, pairs, readKeys(keys));
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  console.log(`${pairs} pairs in ${seconds} s: /programs/${program}, for coordinator@example.org`);
});
