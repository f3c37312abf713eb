import { expect, test } from "vitest";
import { readSheet } from "@/lib/csv/read-sheet";
import { readText } from "@/lib/csv/read-text";
import { streamRows } from "@/lib/csv/stream-rows";
import { findProgramFacts } from "@/lib/data/carry-out-import";
import { saveHeld } from "@/lib/data/meetings";
import { readAllPairs } from "@/lib/data/pair-export";
import { planImport } from "@/lib/domain/import-plan";
import { checkRows } from "@/lib/domain/import-rows";
import type { Locale } from "@/lib/domain/people";
import type { ProgramGrant } from "@/lib/domain/policy";
import { wordPairExport } from "@/lib/i18n/pair-export-wording";
import { amina, helene, noor, otherProgram, pairOf, program, sofia, theo } from "../support/cast";
import { clause, write } from "../support/clauses";
import { granted, grantedProgram, stolenProgram } from "../support/granted";
import { seatPair } from "../support/seat-cast";
import { asSuperuser, newPair } from "../support/seats";

const desk = grantedProgram(sofia);

test("a coordinator gets the pairs of their own program, and nobody else gets one", async () => {
  expect((await rowsOf(desk)).length).toBeGreaterThan(0);
  expect(await rowsOf(grantedProgram(helene, otherProgram))).toEqual([]);
  for (const thief of [helene, amina]) {
    expect(await rowsOf(stolenProgram(thief, program))).toEqual([]);
  }
});

test("a pair that its coordinator is half of is not theirs to take along", async () => {
  const own = pairOf("01900000-0000-7000-8000-0000000000d1", sofia, noor);
  await asSuperuser((client) => seatPair(client, own));

  expect((await rowsOf(desk)).filter((row) => row.includes("sofia@example.org"))).toEqual([]);
});

test("more pairs than are held at once are all there, once and in order", async () => {
  await asSuperuser((client) =>
    client.query(
      `with two as (
         insert into people (id, email, name)
           select gen_random_uuid(), n || '@crowd.example.org', 'Person ' || n from generate_series(1, 2404) as n
           returning id, email
       ), numbered as (select id, row_number() over () as n from two)
       insert into pairs (id, program_id, mentor_id, mentee_id, matched_at)
         select gen_random_uuid(), $1, mentor.id, mentee.id, timestamptz '2020-01-01'
         from numbered mentor join numbered mentee on mentee.n = mentor.n + 1 where mentor.n % 2 = 1`,
      [program],
    ),
  );
  const parts: number[] = [];
  const seen = new Set<string>();
  for await (const pairs of readAllPairs(desk)) {
    parts.push(pairs.length);
    for (const { pair } of pairs) seen.add(pair.id);
  }

  expect(Math.max(...parts)).toBe(500);
  expect(seen.size).toBe(parts.reduce((sum, part) => sum + part, 0));
  expect(seen.size).toBeGreaterThan(1_202);
});

test.each(["fr", "en"] as const)(
  "what was exported in %s is read again, and imported it changes nothing",
  async (locale) => {
    const read = readText(await fileOf(locale));
    const sheet = readSheet("text" in read ? read.text : "");
    if ("fault" in sheet) throw new Error(sheet.fault.code);
    const checked = checkRows(sheet.sheet.rows, sheet.sheet.headers);
    const { rows, faults } = planImport(checked, await findProgramFacts(desk, checked));

    expect(faults).toEqual([]);
    expect([...new Set(rows.map(({ effect }) => effect))]).toEqual(["already-matched"]);
  },
);

test("it says where a pair stands and since when, and not a word of theirs", async () => {
  const pair = await newPair();
  await saveHeld(granted(amina, "meeting:attend", pair), 1);
  await write(amina, pair, clause({ text: "Canari : ceci reste entre elles." }));
  const file = new TextDecoder().decode(await fileOf("fr"));

  expect(file).toMatch(/Rencontre tenue;\d{4}-\d\d-\d\d;/);
  expect(file).not.toContain("Canari");
});

test("a name that a spreadsheet would calculate stays a text", async () => {
  await asSuperuser((client) =>
    client.query("update people set name = '=HYPERLINK(1)' where id = $1", [theo.id]),
  );

  expect(new TextDecoder().decode(await fileOf("en"))).toContain("'=HYPERLINK(1)");
});

async function rowsOf(grant: ProgramGrant, locale: Locale = "en") {
  const { row } = wordPairExport({ locale, timeZone: "America/Toronto" }, new Date());
  const rows: string[] = [];
  for await (const pairs of readAllPairs(grant))
    rows.push(...pairs.map((each) => row(each).join()));
  return rows;
}

async function fileOf(locale: Locale) {
  const words = wordPairExport({ locale, timeZone: "America/Toronto" }, new Date());
  async function* rows() {
    for await (const pairs of readAllPairs(desk)) yield pairs.map(words.row);
  }
  const file = new Response(streamRows(words.headings, rows(), locale));
  return new Uint8Array(await file.arrayBuffer());
}
