import { rm } from "node:fs/promises";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freePort } from "@/lib/launch/ports";
import { post } from "@/tests/support/post-form";
import { type Stack, startStack, until } from "@/tests/support/running";
import { temporaryFolder } from "@/tests/support/temporary-folder";

const folder = temporaryFolder("launch");
let stack: Stack;
/** Each letter that the mail server has in hand, and how to take it. */
const inHand: Array<() => void> = [];
const taken: string[] = [];
/** How often somebody has hung up: who waited for the answer to a letter does so after a while, and goes on. */
let hungUp = 0;
const mail = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  onClose() {
    hungUp += 1;
  },
  async onData(stream, { envelope }, done) {
    for await (const _ of stream);
    inHand.push(() => {
      taken.push(envelope.rcptTo[0]?.address ?? "");
      done();
    });
  },
});

beforeAll(async () => {
  const port = await freePort();
  await new Promise<void>((resolve) => mail.listen(port, "127.0.0.1", resolve));
  stack = await startStack(folder, {
    SMTP_URL: `smtp://127.0.0.1:${port}`,
    TANDEM_DEMO: "on",
    WORKER: "off",
  });
});
afterAll(async () => {
  for (const take of inHand) take();
  await stack.stop();
  await new Promise<void>((resolve) => mail.close(resolve));
  await rm(folder, { recursive: true, force: true });
});

// By the order of what happens and by no clock: whoever waited for the letter would answer once the sender has given up.
test("nobody waits for a mail server that keeps its letters in hand, and each goes once it takes them", async () => {
  const people = ["mentor@example.org", "mentee@example.org", "coordinator@example.org"];
  for (const email of people) {
    expect((await post(stack, "/fr/sign-in", { email })).status).toBe(303);
  }
  expect(await until(() => inHand.length === people.length)).toBe(true);
  expect(taken).toEqual([]);
  expect(hungUp).toBe(0);
  expect((await stack.fetch("/api/ready")).status).toBe(200);

  for (const take of inHand) take();
  expect(await until(() => taken.length === people.length)).toBe(true);
  expect(taken.toSorted()).toEqual(people.toSorted());
});
