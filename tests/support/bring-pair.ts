import { randomUUID } from "node:crypto";
import type { Seat, SeatedPair } from "./new-pair";
import { asPerson, sealed } from "./stack";
import { putInForce, writeAgreement } from "./write-agreement";

/** How far a pair is; each has what those before it have, and an ending that was asked does not pause. */
export const states = ["invited", "met", "in force", "paused", "ending asked", "ended"] as const;
export type State = (typeof states)[number];

/** A pair in a state, and what the brackets of an address stand for there. */
export type Place = { pair: SeatedPair; brackets: Record<string, string> };

/** Brings a new pair into a state, each fact in the name of whoever makes it. */
export async function bring(pair: SeatedPair, state: State, coordinator: Seat): Promise<Place> {
  const reached = (other: State) => states.indexOf(state) >= states.indexOf(other);
  const request = await askForHelp(pair);
  const [note, file] = [await leaveNote(pair, coordinator), await importFile(pair, coordinator)];
  if (reached("met")) await meet(pair);
  if (reached("in force")) {
    await writeAgreement(pair, "", { calendar: ["fixed-slot"] });
    await putInForce(pair);
    await plan(pair);
  }
  if (state === "paused") await pause(pair);
  const ending = reached("ending asked") ? await askToEnd(pair, coordinator) : randomUUID();
  if (reached("ended")) await complete(pair, coordinator);

  return {
    pair,
    brackets: {
      pairId: pair.id,
      programId: pair.programId,
      personId: pair.mentor.id,
      requestId: request,
      noteId: note,
      importId: file,
      endingId: ending,
    },
  };
}

async function askForHelp({ id, programId, mentor }: SeatedPair) {
  const request = { id: randomUUID(), personId: mentor.id };
  await asPerson(mentor.id, (client) =>
    client.query("insert into help_requests values ($1, $2, $3, $4, $1, $5, 'fr')", [
      request.id,
      programId,
      id,
      mentor.id,
      sealed("help_requests.message", request, "Un mot"),
    ]),
  );
  return request.id;
}

async function leaveNote({ id, programId }: SeatedPair, by: Seat) {
  const note = { id: randomUUID(), writtenById: by.id };
  await asPerson(by.id, (client) =>
    client.query(
      `insert into coordinator_notes (id, program_id, pair_id, key, written_by_id, text, text_locale)
       values ($1, $2, $3, $1, $4, $5, 'fr')`,
      [note.id, programId, id, by.id, sealed("coordinator_notes.text", note, "Une note")],
    ),
  );
  return note.id;
}

/** A spreadsheet of one row, with something to be corrected in it. */
const sheet =
  "Mentor name,Mentor email,Mentee name,Mentee email\nCamille Roy,camille@@example.org,Léa Roy,lea@example.org\n";

async function importFile({ programId }: SeatedPair, by: Seat) {
  const file = { id: randomUUID(), sentById: by.id };
  await asPerson(by.id, (client) =>
    client.query(
      "insert into imports (id, program_id, sent_by_id, file_name, content) values ($1, $2, $3, $4, $5)",
      [
        file.id,
        programId,
        by.id,
        sealed("imports.file_name", file, "dyades.csv"),
        sealed("imports.content", file, sheet),
      ],
    ),
  );
  return file.id;
}

async function meet({ id, programId, mentor, mentee }: SeatedPair) {
  await asPerson(mentor.id, async (client) => {
    await client.query(
      `insert into meeting_dates values ($1, $2, 1, now() - interval '3 days', 'America/Toronto', 1, $3)`,
      [id, programId, mentor.id],
    );
    await client.query(`insert into meeting_attendances values ($1, $2, 1, $3, now(), 'rapport')`, [
      id,
      programId,
      mentor.id,
    ]);
    await client.query("insert into meetings_held values ($1, $2, 1, now() - interval '2 days')", [
      id,
      programId,
    ]);
  });
  await asPerson(mentee.id, (client) =>
    client.query(`insert into meeting_attendances values ($1, $2, 1, $3, now(), 'rapport')`, [
      id,
      programId,
      mentee.id,
    ]),
  );
}

/** The next meeting, which the agreement then repeats. */
async function plan({ id, programId, mentee }: SeatedPair) {
  await asPerson(mentee.id, (client) =>
    client.query(
      `insert into meeting_dates values ($1, $2, 2, now() + interval '5 days', 'America/Toronto', 1, $3)`,
      [id, programId, mentee.id],
    ),
  );
}

async function pause({ id, programId, mentor }: SeatedPair) {
  await asPerson(mentor.id, (client) =>
    client.query("insert into pauses values ($1, $2, 1, current_date + 30)", [id, programId]),
  );
}

async function askToEnd({ id, programId, mentor }: SeatedPair, coordinator: Seat) {
  await asPerson(mentor.id, (client) =>
    client.query(
      `insert into ending_requests values (gen_random_uuid(), $1, $2, $3, '', 'fr', false, false)`,
      [programId, id, mentor.id],
    ),
  );
  return asPerson(coordinator.id, async (client) => {
    const { rows } = await client.query<{ id: string }>(
      "select id from endings where pair_id = $1",
      [id],
    );
    return rows[0]?.id ?? "";
  });
}

async function complete({ id }: SeatedPair, by: Seat) {
  await asPerson(by.id, (client) =>
    client.query(
      "update endings set completed_at = now(), completed_by_id = $1 where pair_id = $2",
      [by.id, id],
    ),
  );
}
