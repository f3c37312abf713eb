import { findOwnerUrl } from "./apart";
import { verifyChains } from "./audit/verify";
import { withClient } from "./postgres/roles";

/**
 * `npm run audit`: verifies every chain, and says which row is broken. With the mark that a letter prints, it says
 * which event that is: `npm run audit -- 1a2b3c4d5e6f7a8b`.
 */
const mark = process.argv
  .slice(3)
  .join("")
  .replaceAll(/[^0-9a-f]/gi, "")
  .toLowerCase();

await withClient(await findOwnerUrl(), async (client) => {
  const { chains, events, breaks } = await verifyChains(client);
  console.log(`Chains: ${chains}   Events: ${events}   Broken: ${breaks.length}`);
  if (breaks.length > 0) console.table(breaks);
  process.exitCode = breaks.length > 0 ? 1 : 0;
  if (!mark) return;

  const { rows } = await client.query(
    "select chain, place, what, about, at from audit_events where starts_with(hash, $1)",
    [mark],
  );
  if (rows.length > 0) console.table(rows);
  else console.log(`No event has the mark ${mark}.`);
  if (rows.length === 0) process.exitCode = 1;
});
