import type { SeatedPair } from "./new-pair";
import { asPerson } from "./stack";
import { makeReviewDue, writeClause } from "./write-agreement";

/** The mentee says yes to the version that the mentor has confirmed, so long ago that its review is due. */
export async function agreeLongAgo(pair: SeatedPair) {
  const { id, programId, mentee } = pair;

  await asPerson(mentee.id, (client) =>
    client.query(
      `insert into agreement_confirmations
       select $1, $2, version, $3, content_hash, 'en' from agreement_versions where pair_id = $1`,
      [id, programId, mentee.id],
    ),
  );
  await makeReviewDue(pair);
}

/** The mentee changes a clause of what both have confirmed. */
export function changeAgreement(pair: SeatedPair) {
  return writeClause(pair, pair.mentee, "schedule", { revision: 2, text: "Never on a Monday" });
}
