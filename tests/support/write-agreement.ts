import { randomUUID } from "node:crypto";
import type { Seat, SeatedPair } from "./new-pair";
import { asPerson, sealed } from "./stack";

/** An answer to every question, as two might give them. */
const choices = {
  "working-together": { place: ["mixed"], agenda: ["in-turn"], between: ["email", "text-message"] },
  difficulties: { raising: ["at-once"], "way-forward": ["look-for-solution", "ask-coordination"] },
  confidentiality: { scope: ["unless-agreed"], limits: ["danger", "law", "patient-safety"] },
  schedule: {
    frequency: ["monthly"],
    length: ["hour"],
    calendar: ["from-meeting-to-meeting"],
    until: ["a-year"],
  },
  cancellations: {
    notice: ["two-days"],
    means: ["text-message"],
    afterwards: ["new-date-at-once"],
  },
};

type Code = keyof typeof choices;

/** Saves one clause, with all its questions answered, in somebody's name. */
export async function writeClause(
  { id, programId }: SeatedPair,
  by: Seat,
  clause: Code,
  { revision = 1, text = "", answers = {} as Record<string, string[]> },
) {
  const row = { pairId: id, clause, revision, savedById: by.id };
  const words = sealed("clause_revisions.text", row, text);
  await asPerson(by.id, (client) =>
    client.query(
      `insert into clause_revisions (pair_id, program_id, clause, revision, undecided, choices, text, text_locale, saved_by_id)
       values ($1, $2, $3, $4, false, $5, $6, $7, $8)`,
      [
        id,
        programId,
        clause,
        revision,
        { ...choices[clause], ...answers },
        words,
        by.locale,
        by.id,
      ],
    ),
  );
}

/** Fills in the five clauses, each with the same words of the mentor's, and the schedule with other answers where they are given. */
export async function writeAgreement(
  pair: SeatedPair,
  text = "",
  schedule: Record<string, string[]> = {},
) {
  for (const clause of Object.keys(choices) as Code[]) {
    const answers = clause === "schedule" ? schedule : {};
    await writeClause(pair, pair.mentor, clause, { text, answers });
  }
}

/** The yes of both to the five first revisions, as version 1. */
export async function putInForce({ id, programId, mentor, mentee }: SeatedPair) {
  const hash = `${randomUUID()}${randomUUID()}`.replaceAll("-", "");

  await asPerson(mentor.id, (client) =>
    client.query(
      "insert into agreement_versions values ($1, $2, 1, 1, 1, 1, 1, 1, gen_random_uuid(), $3)",
      [id, programId, hash],
    ),
  );
  for (const { id: person, locale } of [mentor, mentee]) {
    await asPerson(person, (client) =>
      client.query("insert into agreement_confirmations values ($1, $2, 1, $3, $4, $5)", [
        id,
        programId,
        person,
        hash,
        locale,
      ]),
    );
  }
  return hash;
}

/** Chooses yesterday for the next review, which an address in time would bring by itself. */
export async function makeReviewDue({ id, programId, mentor }: SeatedPair) {
  await asPerson(mentor.id, (client) =>
    client.query("insert into review_dates values ($1, $2, 1, 1, 1, current_date - 2, $3)", [
      id,
      programId,
      mentor.id,
    ]),
  );
}
