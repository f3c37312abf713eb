import { randomUUID } from "node:crypto";
import { afterAll, describe, expect, test } from "vitest";
import { findAccount, saveAccount } from "@/lib/data/accounts";
import { beginAuthenticator, confirmAuthenticator, findNewSecret } from "@/lib/data/authenticators";
import { findClause } from "@/lib/data/clauses";
import { disconnect } from "@/lib/data/db";
import { findAskedEnding, findAskedHelp } from "@/lib/data/desk";
import { findOwnEndingRequest, requestEnding } from "@/lib/data/endings";
import { askForHelp, listOwnHelpRequests } from "@/lib/data/help-requests";
import { findImport, listImports, saveImport } from "@/lib/data/imports";
import { findMeetingPlan, saveMeetingPlan } from "@/lib/data/meeting-dates";
import { addNote, listPairNotes } from "@/lib/data/pair-notes";
import { findTheTwo } from "@/lib/data/people";
import { listOwnNotes, saveNote } from "@/lib/data/preparations";
import { listReflections, saveReflection } from "@/lib/data/reflections";
import { listRequests } from "@/lib/data/requests";
import { leaveSuggestion, listSuggestions } from "@/lib/data/suggestions";
import { sealedColumns } from "@/lib/seal/sealed-columns";
import { amina, pair, sofia, theo } from "../support/cast";
import { clause, write } from "../support/clauses";
import { codeApp } from "../support/code-app";
import { granted, grantedProgram, justProved } from "../support/granted";
import { asSuperuser } from "../support/seats";
import { whereIs } from "../support/whole-database";

afterAll(disconnect);

const fields = Object.keys(sealedColumns).map((column) => column.split(".") as [string, string]);
const canary = `canary${randomUUID().replaceAll("-", "")}`;
const wordsOf = (field: string) => `${canary} in ${field}`;
const inEnglish = { locale: "en", basedOn: 0 } as const;
const key = randomUUID();

// First of all: what follows looks at what is written here, each by the function that a person's page calls.
test("what people write in confidence stands nowhere in the database", async () => {
  await saveNote(granted(amina, "preparation:write"), {
    prompt: "hopes",
    text: wordsOf("note"),
    ...inEnglish,
  });
  await saveReflection(granted(amina, "reflection:write"), {
    question: "in-three-years",
    text: wordsOf("reflection"),
    ...inEnglish,
  });
  await write(amina, pair, clause({ text: wordsOf("first clause") }));
  await write(theo, pair, clause({ text: wordsOf("clause"), revision: 2 }));
  await leaveSuggestion(
    granted(amina, "agreement:record"),
    { clause: "schedule", key, text: wordsOf("suggestion") },
    "fr",
  );
  await askForHelp(granted(amina, "help:ask"), { key, message: wordsOf("help") }, "fr");
  await requestEnding(
    granted(amina, "ending:request"),
    justProved(amina),
    { reason: wordsOf("reason"), showsReason: true, showsAsker: false },
    "fr",
  );
  await saveMeetingPlan(granted(amina, "meeting:plan"), {
    meeting: 1,
    startsAt: new Date("2027-02-01T15:00Z"),
    timeZone: "America/Toronto",
    place: wordsOf("place"),
    basedOn: 0,
  });
  await addNote(granted(sofia, "record:note"), { key, text: wordsOf("record") }, "fr");
  await saveImport(grantedProgram(sofia), {
    key,
    fileName: wordsOf("name of a file"),
    content: wordsOf("file"),
  });
  await saveAccount(amina, account, "fr");
  const secret = await setUpApp();

  expect(await whereIs(secret)).toEqual([]);
  expect(await whereIs("amina@example.org")).toEqual(["people"]);
  expect(await whereIs(canary)).toEqual([]);
});

/** An app that is a second factor, and another that is being set up; the secret of the first. */
async function setUpApp() {
  await beginAuthenticator(justProved(theo));
  const secret = (await findNewSecret(justProved(theo))) ?? "";
  await confirmAuthenticator(justProved(theo), codeApp(secret)());
  await beginAuthenticator(justProved(theo));
  return secret;
}

const account = {
  name: "Amina Benali",
  pronouns: wordsOf("pronouns").slice(0, 60),
  introduction: wordsOf("introduction"),
  locale: "fr",
  timeZone: "America/Toronto",
} as const;

test.each(fields)("%s.%s is among what was written, and sealed", async (table, column) => {
  const { rows } = await asSuperuser((client) =>
    client.query(`select ${column} as words from ${table} where ${column} <> ''`),
  );

  expect(rows.length).toBeGreaterThan(0);
  for (const { words } of rows) expect(words).toMatch(/^v1\.[0-9a-f]{8}\.[\w-]{38,}$/);
});

test("whoever may read it reads it as it was written", async () => {
  const [{ rows: requests }, [imported]] = await Promise.all([
    listRequests(grantedProgram(sofia)),
    listImports(grantedProgram(sofia)),
  ]);
  const idOf = (kind: string) => requests.find((request) => request.kind === kind)?.id ?? "";
  const file = imported && (await findImport(grantedProgram(sofia), imported.id));
  const { partner } = await findTheTwo(granted(theo, "pair:view"));

  expect({
    note: (await listOwnNotes(granted(amina, "preparation:view")))[0]?.text,
    reflection: (await listReflections(granted(amina, "reflection:view"))).own[0]?.text,
    clause: (await findClause(granted(amina, "agreement:view"), "schedule"))?.text,
    suggestion: (await listSuggestions(granted(theo, "agreement:view")))[0]?.text,
    "own help": (await listOwnHelpRequests(granted(amina, "help:view")))[0]?.message,
    help: (await findAskedHelp(grantedProgram(sofia), idOf("help")))?.message,
    "own reason": (await findOwnEndingRequest(granted(amina, "ending:view")))?.reason,
    reason: (await findAskedEnding(grantedProgram(sofia), idOf("ending")))?.shown,
    place: (await findMeetingPlan(granted(theo, "meeting:view"), 1))?.place,
    record: (await listPairNotes(granted(sofia, "record:view")))[0]?.text,
    files: imported?.fileName,
    file: [file?.fileName, file?.content],
    account: await findAccount(amina),
    partner: [partner.pronouns, partner.introduction],
  }).toMatchObject({
    note: wordsOf("note"),
    reflection: wordsOf("reflection"),
    clause: wordsOf("clause"),
    suggestion: wordsOf("suggestion"),
    "own help": wordsOf("help"),
    help: wordsOf("help"),
    "own reason": wordsOf("reason"),
    reason: { reasons: [{ text: wordsOf("reason"), locale: "fr" }] },
    place: wordsOf("place"),
    record: wordsOf("record"),
    files: wordsOf("name of a file"),
    file: [wordsOf("name of a file"), wordsOf("file")],
    account: { pronouns: account.pronouns, introduction: account.introduction },
    partner: [account.pronouns, account.introduction],
  });
});

test.each(fields)("%s.%s takes no plain words, whoever puts them there", async (table, column) => {
  const plain = asSuperuser((client) =>
    // As whoever seals anew, so that what is written for good does not refuse it first.
    client.query(
      `set role tandem_sealer; update ${table} set ${column} = 'plain words, and long enough to look like sealed ones' where ${column} <> ''`,
    ),
  );

  await expect(plain).rejects.toThrow(`${table}_${column}_sealed`);
});

describe("words that were moved open nowhere", () => {
  const read = () => listReflections(granted(amina, "reflection:view"));

  test("not under another question, nor as another's", async () => {
    await moving("update reflections set question = 'what-would-help'", () =>
      expect(read()).rejects.toThrow("broken"),
    );
    await moving("update reflections set person_id = $1", () =>
      expect(listReflections(granted(theo, "reflection:view"))).rejects.toThrow("broken"),
    );
  });

  test("not from one table to another", async () => {
    const takeOver =
      "update reflections set text = (select text from preparation_notes where person_id <> $1 limit 1)";

    await moving(takeOver, () => expect(read()).rejects.toThrow("broken"));
  });

  /** Moves words by force, looks, and puts them back. */
  async function moving(sql: string, look: () => Promise<unknown>) {
    const before = await asSuperuser((client) => client.query("select * from reflections"));
    await asSuperuser((client) => client.query(sql, sql.includes("$1") ? [theo.id] : []));
    try {
      await look();
    } finally {
      await asSuperuser((client) =>
        client.query("update reflections set question = $1, person_id = $2, text = $3", [
          ...[before.rows[0]?.question, before.rows[0]?.person_id, before.rows[0]?.text],
        ]),
      );
    }
  }
});
