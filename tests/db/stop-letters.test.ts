import { afterAll, beforeEach, expect, test } from "vitest";
import { POST } from "@/app/api/letters/[token]/route";
import { findLetterReader } from "@/lib/auth/letter-reader";
import { disconnect } from "@/lib/data/db";
import { findUnwanted, saveLetters, saveWantedLetters } from "@/lib/data/unwanted-letters";
import { disconnectWorker } from "@/lib/data/worker-db";
import { letterKinds } from "@/lib/domain/letters";
import { sendAgreementLetter } from "@/lib/mail/agreement-letter";
import { stopToken } from "@/lib/mail/stop-link";
import { amina, pair, program, theo } from "../support/cast";
import { openMailServer } from "../support/letters";

const mail = await openMailServer();
process.env.SMTP_URL = mail.url;

beforeEach(async () => {
  await saveWantedLetters(amina, letterKinds);
  mail.taken.length = 0;
});
afterAll(async () => {
  await Promise.all([disconnect(), disconnectWorker(), mail.close()]);
});

test("a letter says in its headers and in its words how to stop it, and a press stops it", async () => {
  await write("Amina Benali");
  const [taken] = mail.taken;
  const header = (key: string) => taken?.letter.headers.find((one) => one.key === key)?.value ?? "";
  expect(header("list-unsubscribe-post")).toBe("List-Unsubscribe=One-Click");
  const [, token = ""] =
    /^<http:\/\/localhost:3000\/api\/letters\/(.+)>$/.exec(header("list-unsubscribe")) ?? [];
  expect(taken?.letter.html).toContain(`http://localhost:3000/fr/letters/${token}`);

  const pressed = await POST(new Request("http://localhost:3000"), {
    params: Promise.resolve({ token }),
  });
  expect(pressed.status).toBe(204);
  expect(await findUnwanted(amina)).toEqual(["agreement"]);
  expect(await findLetterReader(token)).toMatchObject({ hasStopped: true });

  await saveLetters(amina, { kinds: ["agreement"], wanted: true });
  expect(await findLetterReader(token)).toMatchObject({ hasStopped: false });
});

test("a link that is not ours, for somebody else or for another kind, is none", async () => {
  const token = stopToken({ id: amina.id, kinds: ["agreement"] });
  const forged = [
    token.replace(amina.id, theo.id),
    token.replace("agreement", "nudge"),
    token.slice(0, -1),
    "agreement",
    "",
    "x".repeat(400),
    stopToken({ id: crypto.randomUUID(), kinds: ["agreement"] }),
  ];

  for (const wrong of forged) expect(await findLetterReader(wrong), wrong).toBeNull();
});

test("names with line breaks, quotes and accents put nothing into the headers, and one address into the envelope", async () => {
  await write(
    'Zoé "Z," <x@example.org>\r\nBcc: canary@example.org\r\n\r\nDear all',
    "É\r\nTo: you",
  );
  const [taken] = mail.taken;
  const keys = taken?.letter.headers.map(({ key }) => key) ?? [];

  expect(mail.taken).toHaveLength(1);
  expect(taken?.to).toEqual(["amina@example.org"]);
  expect(keys).not.toContain("bcc");
  expect(keys.filter((key) => key === "to")).toHaveLength(1);
  expect(taken?.letter.to?.map(({ address }) => address)).toEqual(["amina@example.org"]);
  expect(taken?.letter.html).toBeTruthy();
  expect(taken?.letter.text).toBeTruthy();
});

async function write(name: string, partner = "Théo Lavoie") {
  await sendAgreementLetter({
    key: "a letter",
    news: { kind: "in-force", version: 2, contentHash: "abc", since: new Date() },
    pair,
    reader: {
      id: amina.id,
      name,
      email: "amina@example.org",
      locale: "fr",
      timeZone: "America/Toronto",
    },
    partner,
    marks: new Map(),
    program: {
      id: program,
      name: { fr: "Programme", en: "Program" },
      coordination: { name: "Sofia Marchetti", email: "coordination@example.org" },
    },
  });
}
