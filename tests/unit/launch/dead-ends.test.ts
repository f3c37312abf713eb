import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { withDeadEnds } from "@/lib/launch/front/dead-ends";

let server: Server;
let origin: string;

/** Answers as Next does: an empty shell with the status, and the page of that status when asked. */
const application = withDeadEnds(async ({ url = "", method }, response) => {
  const status = Number(url.match(/\d+/)?.[0]);
  const isDeadEndPage = /^\/(fr|en)\/dead-end\//.test(url);
  const isBroken = isDeadEndPage && url.includes("database-away");
  response.statusCode = isBroken ? 500 : isDeadEndPage ? 200 : status;
  response.setHeader("content-type", url.startsWith("/fr/file") ? "text/plain" : "text/html");
  response.write(isDeadEndPage ? `${method} ${url}` : "the shell");
  response.end();
});

beforeAll(async () => {
  server = createServer(application).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => server.close());

test.each([401, 403, 404, 500])(
  "%d has a page of its own, and keeps its status",
  async (status) => {
    expect(await ask(`/fr/shell/${status}`)).toEqual([status, deadEnd(status)]);
  },
);

test("a form that meets a dead end is shown the page too", async () => {
  const posted = await ask("/fr/shell/404", { method: "POST", body: "words" });
  expect(posted).toEqual([404, deadEnd(404)]);
});

test("when the page of a dead end breaks too, the front says so in its own words", async () => {
  const [status, page] = await ask("/en/database-away/404");
  expect(status).toBe(500);
  expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
});

test("what is no page, and what Next's script asks, is left alone", async () => {
  expect(await ask("/fr/shell/200")).toEqual([200, "the shell"]);
  expect(await ask("/fr/file/404")).toEqual([404, "the shell"]);
  expect(await ask("/api/404")).toEqual([404, "the shell"]);
  expect(await ask("/fr/shell/404", { headers: { rsc: "1" } })).toEqual([404, "the shell"]);
});

function deadEnd(status: number) {
  return `GET /fr/dead-end/${status}?from=%2Ffr%2Fshell%2F${status}`;
}

async function ask(path: string, options: RequestInit = {}) {
  const answer = await fetch(origin + path, options);
  return [answer.status, await answer.text()];
}
