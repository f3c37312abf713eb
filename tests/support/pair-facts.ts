import type { Client, QueryResult } from "pg";
import { hashOfVersion } from "@/lib/data/agreements";
import { open } from "@/lib/data/words";
import type { Actor, Pair } from "@/lib/domain/people";
import type { RowOf } from "@/lib/seal/sealed-columns";
import { amina, theo } from "./cast";
import type { PairModel } from "./pair-acts";

type Ending = { id: string; isOpen: boolean; isStanding: boolean };
type Yes = { version: number; by: string; hash: string; salt: string };
type Row = { row: string };
type Note = RowOf<"preparation_notes.text"> & { text: string };
export type PairFacts = {
  endings: ReadonlyArray<Ending>;
  yeses: ReadonlyArray<Yes>;
  /** The versions of which the register says that they came into force. */
  forces: ReadonlyArray<number>;
  /** All that Postgres shows to one of the two of what the other wrote or said in private. */
  seenOfOther: ReadonlyMap<Actor, ReadonlyArray<string>>;
};

/** What really stands of a pair, past every policy; and what each of the two is shown of the other's. In one question, as it is asked ten thousand times. */
export async function factsOf(client: Client, { id }: Pair): Promise<PairFacts> {
  const answers = (await client.query(`
    begin;
    select id, completed_at is null and taken_back_at is null as "isOpen",
        completed_at is not null and reopened_at is null as "isStanding"
      from endings where pair_id = '${id}';
    select version, person_id as by, content_hash as hash, salt::text as salt
      from agreement_confirmations join agreement_versions using (pair_id, version, content_hash)
      where pair_id = '${id}';
    select split_part(about, ':', 1)::int as version from audit_events where chain = '${id}' and what = 'in-force';
    set local role tandem_app;
    ${privateOfOther(id, amina)}
    ${privateOfOther(id, theo)}
    rollback`)) as unknown as ReadonlyArray<QueryResult>;
  const [, endings, yeses, forces, , , notesForHer, othersForHer, , notesForHim, othersForHim] =
    answers.map(({ rows }) => rows);

  return {
    endings: endings as Ending[],
    yeses: yeses as Yes[],
    forces: (forces as Array<{ version: number }>).map(({ version }) => version),
    seenOfOther: new Map([
      [amina, wordsOf(notesForHer as Note[], othersForHer as Row[])],
      [theo, wordsOf(notesForHim as Note[], othersForHim as Row[])],
    ]),
  };
}

function privateOfOther(pair: string, { id }: Actor) {
  const others = ["fit_answers", "ending_requests", "reopening_wishes"].map(
    (table) =>
      `select t::text as row from ${table} t where pair_id = '${pair}' and person_id <> '${id}'`,
  );
  return `
    select set_config('app.person_id', '${id}', true);
    select pair_id as "pairId", person_id as "personId", prompt, text
      from preparation_notes where pair_id = '${pair}' and person_id <> '${id}';
    ${others.join(" union all ")};`;
}

function wordsOf(notes: ReadonlyArray<Note>, others: ReadonlyArray<Row>) {
  return [
    ...notes.map((note) => open("preparation_notes.text", note, note.text)),
    ...others.map(({ row }) => row),
  ];
}

/** The promises that what stands breaks, in words; none, whatever happened. */
export function brokenBy(model: PairModel, { endings, yeses, forces, seenOfOther }: PairFacts) {
  const broken: string[] = [];
  const claim = (promise: string, holds: boolean) => holds || broken.push(promise);

  const open = endings.filter(({ isOpen }) => isOpen).length;
  const standing = endings.filter(({ isStanding }) => isStanding).length;
  claim("at most one ending is open", open <= 1);
  claim(
    "an ending is open while somebody asks",
    model.isEnded || open === Math.min(model.askers.size, 1),
  );
  claim(
    "an end stands until both wish to go on and the coordination agrees",
    standing === Number(model.isEnded),
  );

  for (const { by, hash, salt } of yeses) {
    const own = model.yeses.filter((yes) => yes.by.id === by);
    claim(
      "nobody has said yes to what they had not read",
      own.some(({ text }) => hashOfVersion(salt, text) === hash),
    );
  }
  for (const version of new Set(yeses.map((yes) => yes.version))) {
    const both = yeses.filter((yes) => yes.version === version);
    claim("one version is one text", new Set(both.map(({ hash }) => hash)).size === 1);
    claim("each says yes once", new Set(both.map(({ by }) => by)).size === both.length);
    claim(
      "a version is in force once both have said yes to it, and not before",
      forces.filter((force) => force === version).length === Math.floor(both.length / 2),
    );
  }

  claim(
    "nothing is in force that nobody said yes to",
    forces.every((force) => yeses.some(({ version }) => version === force)),
  );

  for (const [reader, other] of [
    [amina, theo],
    [theo, amina],
  ] as const) {
    const note = model.notes.get(other);
    const seen = seenOfOther.get(reader) ?? [];
    const isOpen = note?.isShown && model.present.has(other);
    claim(
      "of the other's a note is read once it is shown and its owner has come, and nothing else",
      isOpen ? seen.length === 1 && seen[0]?.includes(note.words) === true : seen.length === 0,
    );
  }
  return broken;
}
