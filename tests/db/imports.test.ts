import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { readSheet } from "@/lib/csv/read-sheet";
import { carryOutImport, findProgramFacts } from "@/lib/data/carry-out-import";
import { discardImport, findImport, findProgress, saveImport } from "@/lib/data/imports";
import { digestPlan, planImport } from "@/lib/domain/import-plan";
import { checkRows } from "@/lib/domain/import-rows";
import { helene, noor, otherProgram, sofia, theo } from "../support/cast";
import { grantedProgram, stolenProgram } from "../support/granted";
import { asSuperuser, endPair, newPair } from "../support/seats";

const desk = grantedProgram(sofia);
const elsewhere = grantedProgram(helene, otherProgram);

test("a file makes all its pairs, and says how many people it brought", async () => {
  const file = fileOf(3);
  const id = await send(file);
  expect(await carryOut(id, file)).toBe("imported");

  expect((await findImport(desk, id))?.made).toMatchObject({ pairs: 3, people: 4 });
  expect(await pairsOf(file)).toBe(3);
});

test("once it is imported its text is gone", async () => {
  const file = fileOf(1);
  const id = await send(file);
  await carryOut(id, file);

  expect((await findImport(desk, id))?.content).toBeNull();
});

test("the same file again changes nothing", async () => {
  const file = fileOf(3);
  await carryOut(await send(file), file);
  const before = await everything();
  const again = await send(file);
  expect(await planned(file)).toEqual(["already-matched", "already-matched", "already-matched"]);
  expect(await carryOut(again, file)).toBe("imported");

  expect(await everything()).toEqual(before);
  expect((await findImport(desk, again))?.made).toMatchObject({ pairs: 0, people: 0 });
});

test("importing twice at once imports once", async () => {
  const file = fileOf(20);
  const id = await send(file);
  const seen = await digest(file);
  const answers = await Promise.all([1, 2, 3].map(() => carryOut(id, file, seen)));

  expect(answers.toSorted()).toEqual(["imported", "imported-before", "imported-before"]);
  expect(await pairsOf(file)).toBe(20);
});

test("of two files at once that name the same pair, one is refused and says which rows", async () => {
  const file = fileOf(2);
  const [one, other] = [await send(file), await send(file)];
  const seen = await digest(file);
  const answers = await Promise.all([one, other].map((id) => carryOut(id, file, seen)));

  expect(answers).toContainEqual("imported");
  expect(answers).toContainEqual({ changed: [2, 3] });
  expect(await pairsOf(file)).toBe(2);
});

test("five thousand rows say how far they are while they are brought in", async () => {
  const file = fileOf(5_000);
  const id = await send(file);
  const told = new Set<number | null>();
  const importing = carryOut(id, file);
  while ((await Promise.race([importing, findProgress(desk, id)])) !== "imported") {
    told.add(await findProgress(desk, id));
  }

  expect(await pairsOf(file)).toBe(5_000);
  expect(told.size).toBeGreaterThan(2);
});

test("where the program has changed meanwhile, nothing is imported", async () => {
  const file = fileOf(4);
  const id = await send(file);
  const seen = await digest(file);
  const part = file.split("\n").slice(0, 2).join("\n");
  await carryOut(await send(part), part);
  const before = await everything();

  expect(await carryOut(id, file, seen)).toEqual({ changed: [2, 3, 4, 5] });
  expect(await everything()).toEqual(before);
  expect((await findImport(desk, id))?.made).toBeNull();
});

test("a file with a fault makes not one pair", async () => {
  const file = `${fileOf(2)}\nZoé Roy,zoe@example,Noé Roy,noe@example.org`;

  expect(await carryOut(await send(file), file)).toMatchObject({ changed: expect.anything() });
  expect(await pairsOf(file)).toBe(0);
});

test("when the database fails in the middle, not one pair is left", async () => {
  const file = fileOf(600);
  const id = await send(file);
  await asSuperuser((client) =>
    client.query(`create function fail() returns trigger language plpgsql as $$ begin
        if (select count(*) from pairs) > 600 then raise 'enough'; end if; return null; end $$;
      create trigger fail after insert on pairs for each statement execute function fail()`),
  );
  await expect(carryOut(id, file)).rejects.toThrow();
  await asSuperuser((client) => client.query("drop trigger fail on pairs; drop function fail"));

  expect(await pairsOf(file)).toBe(0);
  expect(await carryOut(id, file)).toBe("imported");
});

test("whoever takes part already is known by the name that they have", async () => {
  const file =
    "Mentor,Mentor email,Mentee,Mentee email\nAmina Roy,amina@example.org,X Y,xy@example.org";
  const { rows } = await plan(file);

  expect(rows[0]).toMatchObject({
    known: { mentor: true, mentee: false },
    kept: { mentor: "Amina Benali" },
  });
});

test("two who have ended are not matched by a file", async () => {
  await endPair(await newPair(noor, theo));
  const file =
    "Mentor,Mentor email,Mentee,Mentee email\nNoor,noor@example.org,Théo,theo@example.org";

  expect(await planned(file)).toEqual(["ended-before"]);
});

test("another program does not learn who takes part in this one", async () => {
  const file = "Mentor,Mentor email,Mentee,Mentee email\nA,amina@example.org,T,theo@example.org";
  const facts = await findProgramFacts(elsewhere, checked(file));

  expect(facts.names.size + facts.pairs.size).toBe(0);
});

test("a file is the coordination's of its program, and nobody else's", async () => {
  const id = await send(fileOf(1));

  expect(await findImport(elsewhere, id)).toBeNull();
  expect(await findImport(stolenProgram(helene), id)).toBeNull();
  await discardImport(stolenProgram(helene), id);
  expect(await findImport(desk, id)).not.toBeNull();
  await expect(saveImport(stolenProgram(helene), sent(fileOf(1)))).rejects.toThrow("42501");
});

test("sent twice by the same form it is there once, and another file by it is another", async () => {
  const file = sent(fileOf(1));
  const [one, again] = await Promise.all([saveImport(desk, file), saveImport(desk, file)]);
  const other = await saveImport(desk, { ...file, content: fileOf(2) });

  expect(again).toBe(one);
  expect(other).not.toBe(one);
});

test("a file that is given up is gone, and one that was imported says so for its day", async () => {
  const [file, done] = [fileOf(1), fileOf(1)];
  const [given, kept] = [await send(file), await send(done)];
  await carryOut(kept, done);
  await Promise.all([discardImport(desk, given), discardImport(desk, kept)]);

  expect(await findImport(desk, given)).toBeNull();
  expect(await findImport(desk, kept)).not.toBeNull();
});

/** A file of so many pairs of people whom nobody knows yet; one of them mentors all. */
function fileOf(count: number) {
  const mentor = randomUUID();
  const rows = Array.from({ length: count }, (_, index) =>
    [
      `Mentor Une`,
      `${mentor}@example.org`,
      `Mentee ${index}`,
      `${randomUUID()}@example.org`,
    ].join(),
  );

  return ["Mentor,Mentor email,Mentee,Mentee email", ...rows].join("\n");
}

const sent = (content: string) => ({ key: randomUUID(), fileName: "pairs.csv", content });
const send = (content: string) => saveImport(desk, sent(content));

function checked(file: string) {
  const read = readSheet(file);
  if ("fault" in read) throw new Error(read.fault.code);
  return checkRows(read.sheet.rows, read.sheet.headers);
}

async function plan(file: string) {
  return planImport(checked(file), await findProgramFacts(desk, checked(file)));
}

const planned = async (file: string) => (await plan(file)).rows.map(({ effect }) => effect);
const digest = async (file: string) => digestPlan(await plan(file));

async function carryOut(id: Parameters<typeof carryOutImport>[1], file: string, seen?: string) {
  return carryOutImport(desk, id, checked(file), seen ?? (await digest(file)));
}

async function pairsOf(file: string) {
  const [mentor] = /\S+@example\.org/.exec(file.split("\n")[1]?.split(",")[1] ?? "") ?? [];
  return number(
    "select count(*)::int as n from pairs join people on people.id = mentor_id where email = $1",
    mentor,
  );
}

async function number(query: string, ...values: unknown[]) {
  const { rows } = await asSuperuser((client) => client.query<{ n: number }>(query, values));
  return rows[0]?.n;
}

/** All that a file could change, byte for byte. */
async function everything() {
  const { rows } = await asSuperuser((client) =>
    client.query(`select
      (select md5(string_agg(people::text, '' order by id)) from people) as people,
      (select md5(string_agg(members::text, '' order by person_id)) from members) as members,
      (select md5(string_agg(pairs::text, '' order by id)) from pairs) as pairs`),
  );
  return rows;
}
