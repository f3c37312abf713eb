import { rm } from "node:fs/promises";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freePort } from "@/lib/launch/ports";
import { ownerRole, withClient } from "@/lib/launch/postgres/roles";
import { cookiesOf, post } from "@/tests/support/post-form";
import { type Stack, startStack, until } from "@/tests/support/running";
import { addressFor } from "@/tests/support/stack";
import { temporaryFolder } from "@/tests/support/temporary-folder";

const folder = temporaryFolder("log");
let stack: Stack;
let mail: SMTPServer;

/** What must not be found in the log, wherever it was put. */
const canaries = {
  address: "canary-address@example.org",
  code: "QZXWVK",
  token: "canarytokenabcdef0123456789",
  words: "canarywords",
  query: "canaryquery",
  agent: "canaryagent",
};

beforeAll(async () => {
  const port = await freePort();
  // A mail server that refuses everybody, and repeats whom.
  mail = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo: ({ address }, _session, done) => done(new Error(`${address} is refused`)),
  });
  mail.listen(port, "127.0.0.1");
  stack = await startStack(folder, {
    SMTP_URL: `smtp://127.0.0.1:${port}`,
    TANDEM_DEMO: "on",
    LOG_LEVEL: "info",
    QUIET_HOURS: "off",
  });
});
afterAll(async () => {
  await stack.stop();
  mail.close();
  await rm(folder, { recursive: true, force: true });
});

test("the log holds what happened, and neither words, addresses, codes nor tokens", async () => {
  const { address, code, token, words, query } = canaries;
  const asked = await post(stack, "/fr/sign-in", { email: "mentor@example.org" });
  expect(asked.status).toBe(303);
  await post(stack, "/fr/sign-in/code", { code }, cookiesOf(asked));
  await withRowsThatFail(() => post(stack, "/fr/sign-in", { email: address }));

  for (const path of [
    `/fr/space?canary=${query}`,
    `/fr/${words}`,
    `/api/letters/${token}`,
    `/fr/letters/${token}`,
    `/api/calendar/${token}.ics`,
    `/fr/pairs/${token}`,
    `/_next/static/${words}`,
  ]) {
    await stack.fetch(path, {
      headers: { cookie: `tandem-session=${token}`, "user-agent": canaries.agent },
    });
  }
  await stack.fetch("/fr/sign-in", { method: "POST", body: words });
  await until(() => lines().some(({ event }) => event === "job-failed"), 30_000);

  const events = new Set(lines().map(({ event }) => event));
  for (const event of ["request", "code-asked", "code-refused", "letter-not-sent", "job-failed"]) {
    expect(events, event).toContain(event);
  }
  expect(lines().filter(({ event }) => event === "action-failed")).toMatchObject([
    { fault: expect.stringContaining("23514"), request: expect.any(String) },
  ]);
  // The launch's own words to whoever started it say who to sign in as.
  const said = lines()
    .map((line) => JSON.stringify(line))
    .join("");
  expect(Object.values(canaries).filter((canary) => said.includes(canary))).toEqual([]);
  expect(said).not.toMatch(/@|127\.0\.0\.1|::1|Failing row/);
});

test("a line says the route, the status and the milliseconds, and not the address", async () => {
  await stack.fetch("/fr/pairs/01900000-0000-7000-8000-0000000000c1/agreement?a=b");

  const isLine = ({ route }: Line) => route === "/[locale]/pairs/[pairId]/agreement";
  await until(() => lines().some(isLine));
  expect(lines().filter(isLine)).toMatchObject([
    { level: "warn", event: "request", method: "GET", status: 401, ms: expect.any(Number) },
  ]);
});

type Line = { level: string; event: string; route?: string; fault?: string };

function lines(): Line[] {
  return stack
    .said()
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line));
}

/** Meanwhile Postgres refuses a row in words that repeat it. */
async function withRowsThatFail(work: () => Promise<unknown>) {
  process.env.TANDEM_DATA_DIR = folder;
  await withClient(addressFor(ownerRole), async (client) => {
    await client.query(
      `alter table sign_in_codes add constraint canary check (email not like 'canary%') not valid`,
    );
    await work();
    await client.query("alter table sign_in_codes drop constraint canary");
  });
}
