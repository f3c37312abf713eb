import { spawnSync } from "node:child_process";
import { rm } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { codeIn, codeLine } from "@/tests/support/code-letter";
import { letterTo } from "@/tests/support/mailbox";
import { cookiesOf, post } from "@/tests/support/post-form";
import { type Stack, startStack, until } from "@/tests/support/running";
import { temporaryFolder } from "@/tests/support/temporary-folder";

const folder = temporaryFolder("first-program");
const ana = "ana@example.org";
const began = new Date();
let stack: Stack;

beforeAll(async () => {
  stack = await startStack(folder, { QUIET_HOURS: "off", LOG_LEVEL: "info" });
  process.env.MAIL_WEB_PORT = stack.env.MAIL_WEB_PORT;
});
afterAll(async () => {
  await stack.stop();
  await rm(folder, { recursive: true, force: true });
});

test("without the demonstration a program is founded by a command, and its coordinator comes in by a letter", async () => {
  expect(stack.said()).toContain("npm run coordination founds one");
  expect(command().said).toContain("There is no program yet");
  expect(command("ana").status).toBe(1);
  expect(command(ana, "Ana Côté", "a program that is not there").status).toBe(1);

  const founded = command(ana, "Ana Côté", "Mentorat de l’Est", "Eastern Mentoring");
  expect(founded).toMatchObject({ status: 0, said: expect.stringContaining("Founded: ") });
  const listed = command().said;
  expect(listed).toContain("Mentorat de l’Est · Eastern Mentoring");
  expect(listed).toContain(ana);

  const letter = await letterTo(ana, began);
  expect(letter.text).toContain("Mentorat de l’Est");
  // She speaks for the program, and signs no letter to herself.
  expect(letter.text).not.toMatch(/^Ana Côté$/m);
  const [, path = ""] = new RegExp(`${stack.origin}(/fr/sign-in\\S*)`).exec(letter.text) ?? [];
  expect((await stack.fetch(path)).status).toBe(200);
}, 120_000);

test("who signs in and who is refused stand in the log, by their id", async () => {
  const asked = await post(stack, "/fr/sign-in", { email: ana });
  const pending = cookiesOf(asked);
  const { text } = await letterTo(ana, began, codeLine);
  await post(stack, "/fr/sign-in/code", { code: "222222" }, pending);
  const signedIn = await post(stack, "/fr/sign-in/code", { code: codeIn(text) }, pending);
  expect(signedIn.status).toBe(303);

  const person = expect.stringMatching(/^[0-9a-f-]{36}$/);
  for (const line of [
    { event: "code-asked" },
    { event: "code-refused", level: "warn", why: "wrong-code" },
    { event: "signed-in", person },
  ]) {
    await until(() => lines().some(({ event }) => event === line.event), 10_000);
    expect(lines()).toContainEqual(expect.objectContaining(line));
  }
  expect(stack.said()).not.toMatch(/ana@example\.org|222222/);
});

function command(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["lib/launch/start.mjs", "coordination", ...words],
    { env: stack.env, encoding: "utf8" },
  );
  return { status, said: stdout + stderr };
}

function lines(): Array<{ event: string }> {
  const said = stack.said().split("\n");
  return said.filter((line) => line.startsWith("{")).map((line) => JSON.parse(line));
}
