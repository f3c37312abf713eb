import { once } from "node:events";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { processesOf, type Stack, startStack, until } from "@/tests/support/running";
import { temporaryFolder } from "@/tests/support/temporary-folder";

const folder = temporaryFolder("launch");
afterEach(() => {
  for (const { pid } of processesOf(folder)) process.kill(pid, "SIGKILL");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const isReady = async ({ fetch }: Stack) =>
  fetch("/api/ready").then(
    ({ status }) => status === 200,
    () => false,
  );
const nothingLeft = () => until(() => processesOf(folder).length === 0);

test("it says where it is, and a kill leaves nothing running", async () => {
  const stack = await startStack(folder);
  expect(stack.said()).toContain(stack.origin);
  expect(await isReady(stack)).toBe(true);

  expect(await stack.stop("SIGTERM")).toBe(0);
  expect(await nothingLeft()).toBe(true);
});

test("a Ctrl-C in the terminal, which reaches every part at once, is as orderly", async () => {
  const stack = await startStack(folder);
  const parts = processesOf(folder).filter(({ command }) =>
    /lib\/launch|\.next\/launch/.test(command),
  );
  expect(parts).toHaveLength(3);
  for (const { pid } of parts) process.kill(pid, "SIGINT");

  expect(await stack.ended).toBe(0);
  expect(await nothingLeft()).toBe(true);
});

test("npm that is told to end takes everything with it", async () => {
  const stack = await startStack(folder, {}, ["npm", "start"]);
  expect(await isReady(stack)).toBe(true);
  await stack.stop("SIGTERM");

  expect(await nothingLeft()).toBe(true);
});

describe("after a start that was killed outright", () => {
  test("everything stops by itself, and the next start goes on", async () => {
    const killed = await startStack(folder);
    await killed.stop("SIGKILL");
    expect(await nothingLeft()).toBe(true);

    const next = await startStack(folder);
    expect(await isReady(next)).toBe(true);
    await next.stop();
  });

  test("with its database, the next start recovers it", async () => {
    const killed = await startStack(folder);
    for (const { pid } of processesOf(folder)) process.kill(pid, "SIGKILL");
    await killed.ended;

    const next = await startStack(folder);
    expect(await isReady(next)).toBe(true);
    await next.stop();
  });

  test("a database that was left half made is made anew", async () => {
    for (const half of ["postgres", "postgres.partial"]) {
      await rm(join(folder, half), { recursive: true, force: true });
      await mkdir(join(folder, half));
      await writeFile(join(folder, half, "leftover"), "");
    }

    const stack = await startStack(folder);
    expect(await isReady(stack)).toBe(true);
    await stack.stop();
  });
});

describe("a part that dies is started again:", () => {
  test.each(["application.mjs", "mail.mjs", "postgres -D"])("%s", async (part) => {
    const stack = await startStack(folder);
    const find = () => processesOf(folder).find(({ command }) => command.includes(part))?.pid;
    const first = find();
    process.kill(first ?? 0, "SIGKILL");

    expect(await until(() => ![first, undefined].includes(find()))).toBe(true);
    expect(await until(() => isReady(stack))).toBe(true);
    await stack.stop();
    expect(await nothingLeft()).toBe(true);
  });
});

describe("what cannot be started is said, and leaves nothing:", () => {
  test.each(["PORT", "MAIL_PORT", "MAIL_WEB_PORT"])("%s is in use", async (name) => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as { port: number };
    const stack = await startStack(folder, { [name]: String(port) });

    expect(await stack.ended).toBe(1);
    expect(stack.said()).toContain(`Port ${port} is in use. Choose another with ${name}`);
    expect(await nothingLeft()).toBe(true);
    other.close();
  });

  test("a second copy on the same folder", async () => {
    const first = await startStack(folder);
    const second = await startStack(folder);

    expect(await second.ended).toBe(1);
    expect(second.said()).toContain(`Tandem already runs on ${folder}`);
    expect(await isReady(first)).toBe(true);
    await first.stop();
  });
});
