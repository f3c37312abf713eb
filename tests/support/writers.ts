import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { QueryResultRow } from "pg";
import { withClient } from "@/lib/launch/postgres/roles";
import type { RowOf } from "@/lib/seal/sealed-columns";
import { newPair, newProgram, type Seat, type SeatedPair } from "./new-pair";
import { type PlainBrowser, plainBrowser } from "./plain-browser";
import { addressFor, opened, openSession } from "./stack";

const clauses = ["working-together", "difficulties", "confidentiality", "cancellations"] as const;

/** What somebody was told is kept. */
type Acknowledged = { pair: string; by: string; text: string };

/**
 * The two of so many pairs, all writing at once by forms as browsers without JavaScript send them:
 * clauses, with a key for each save, and a "yes" to every one that is theirs. Whoever gets no answer
 * sends the same again until there is one.
 */
export async function startWriters(origin: string, count: number) {
  const program = await newProgram();
  const acknowledged: Acknowledged[] = [];
  let isOver = false;
  const until = () => isOver;
  const writers: Array<Promise<void>> = [];

  for (let index = 0; index < count; index++) {
    const pair = await newPair(program);
    for (const [half, clause] of [
      [pair.mentor, clauses[0]],
      [pair.mentee, clauses[1]],
    ] as const) {
      const browser = plainBrowser(origin, await openSession(half.id));
      writers.push(write({ browser, pair, half, clause, acknowledged, until }));
    }
  }

  return {
    acknowledged,
    async stop() {
      isOver = true;
      await Promise.all(writers);
    },
  };
}

type Writer = {
  browser: PlainBrowser;
  pair: SeatedPair;
  half: Seat;
  clause: (typeof clauses)[number];
  acknowledged: Acknowledged[];
  until: () => boolean;
};

async function write({ browser, pair, half, clause, acknowledged, until }: Writer) {
  const home = `/${half.locale}/pairs/${pair.id}/agreement`;

  for (let number = 1; !until(); number++) {
    const text = `${clause} ${number}`;
    const form = await persist(() => browser.form(`${home}/${clause}`, "clause"), until);
    if (!form) return;
    const typed = { text, key: randomUUID(), onTo: "next" };
    const isKept = await persist(() => sent(browser.send(form, typed)), until);
    if (isKept) acknowledged.push({ pair: pair.id, by: half.id, text });

    const yes = await persist(
      () => browser.form(`${home}/confirm`, "seen").catch(onlyIfAway),
      until,
    );
    // The other may have changed it meanwhile: the page then shows it anew.
    if (yes) await persist(() => sent(browser.send(yes, { agreed: "on" })), until);
  }
}

/** Whether it was answered as kept; anything but an answer is thrown. */
async function sent(answer: ReturnType<PlainBrowser["send"]>) {
  const { status } = await answer;
  if (status === 303) return true;
  if (status === 200) return false;
  throw new Error(`answered ${status}`);
}

/** A page that came without the form has nothing to confirm; one that did not come is asked for again. */
function onlyIfAway(error: Error) {
  if (error.message.includes("(200)")) return null;
  throw error;
}

/** Again and again until there is an answer; null when all are to stop. */
async function persist<Value>(act: () => Promise<Value>, until: () => boolean) {
  for (;;) {
    try {
      return await act();
    } catch {
      if (until()) return null;
      await sleep(100);
    }
  }
}

/** What was told to be kept and is not there exactly once. */
export async function lostOrDoubled(acknowledged: ReadonlyArray<Acknowledged>) {
  const pairs = [...new Set(acknowledged.map(({ pair }) => pair))];
  const rows = await asSuperuser<RowOf<"clause_revisions.text"> & { text: string }>(
    `select pair_id as "pairId", clause, revision, saved_by_id as "savedById", text
     from clause_revisions where pair_id = any($1)`,
    [pairs],
  );
  const kept = rows.map((row) => ({
    pair: row.pairId,
    by: row.savedById,
    text: opened("clause_revisions.text", row, row.text),
  }));

  return acknowledged.filter(
    (told) =>
      kept.filter((one) => one.pair === told.pair && one.by === told.by && one.text === told.text)
        .length !== 1,
  );
}

/** What stands only by half: each of these is written with what belongs to it, or not at all. */
export async function halfDone() {
  return asSuperuser<{ what: string }>(`
    select 'a version that nobody has confirmed' as what from agreement_versions v
      where not exists (select from agreement_confirmations c where c.pair_id = v.pair_id and c.version = v.version)
    union all select 'a revision without the one before' from clause_revisions r where revision > 1
      and not exists (select from clause_revisions b where b.pair_id = r.pair_id and b.clause = r.clause and b.revision = r.revision - 1)
    union all select 'an open ending that nobody asks for' from endings e
      where completed_at is null and taken_back_at is null
      and not exists (select from ending_requests r where r.pair_id = e.pair_id and r.taken_back_at is null)
    union all select 'a state that says otherwise than the confirmations' from pair_states s
      where (stage = 'in-force') <> exists (select from agreement_confirmations c where c.pair_id = s.pair_id
        group by version having count(*) = 2)`);
}

function asSuperuser<Row extends QueryResultRow>(sql: string, params: unknown[] = []) {
  return withClient(
    addressFor("postgres"),
    async (client) => (await client.query<Row>(sql, params)).rows,
  );
}
