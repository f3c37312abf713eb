import { randomUUID } from "node:crypto";
import { afterAll, expect, test } from "vitest";
import { disconnect } from "@/lib/data/db";
import { findAskedHelp } from "@/lib/data/desk";
import { askForHelp, listOwnHelpRequests, markHelpAnswered } from "@/lib/data/help-requests";
import { listRequests } from "@/lib/data/requests";
import type { Actor, Pair } from "@/lib/domain/people";
import { amina, ended, helene, sofia, theo } from "../support/cast";
import { granted, grantedProgram, stolen, stolenProgram } from "../support/granted";
import { endPair, newPair } from "../support/seats";

afterAll(disconnect);

test("a request for help is read again by its writer, and not by the other", async () => {
  const pair = await newPair();
  await ask(amina, pair, "Could we talk?");

  expect(await own(amina, pair)).toMatchObject([
    { message: "Could we talk?", messageLocale: "fr", answeredAt: null },
  ]);
  expect(await own(theo, pair)).toEqual([]);
});

test("the same message is sent once, and another from the same form is not lost", async () => {
  const pair = await newPair();
  const key = randomUUID();
  await Promise.all(Array.from({ length: 5 }, () => ask(amina, pair, "First", key)));
  await ask(amina, pair, "Second", key);

  expect((await own(amina, pair)).map(({ message }) => message)).toEqual(["Second", "First"]);
});

test("the same form and words in another's hands are another's request", async () => {
  const pair = await newPair();
  const key = randomUUID();
  await ask(amina, pair, "Help", key);
  await ask(theo, pair, "Help", key);

  expect(await own(theo, pair)).toHaveLength(1);
});

test("the coordination reads it, with who wrote it, until one of them has answered", async () => {
  const pair = await newPair();
  await ask(theo, pair, "Help");
  const [asked] = await queued(sofia, pair);

  expect(asked).toMatchObject({ askers: [theo.id] });
  expect(await findAskedHelp(grantedProgram(sofia), asked?.id ?? "")).toMatchObject({
    writer: theo.id,
    message: "Help",
  });
  expect(await queued(helene, pair)).toEqual([]);
  expect(await findAskedHelp(stolenProgram(helene), asked?.id ?? "")).toBeNull();

  const answer = () => markHelpAnswered(granted(sofia, "help:answer", pair), asked?.id ?? "");
  expect(await Promise.all([answer(), answer()])).toMatchObject([{ ok: true }, { ok: true }]);
  expect(await queued(sofia, pair)).toEqual([]);
  expect((await own(theo, pair))[0]?.answeredAt).toBeInstanceOf(Date);
});

test("nobody else marks a request as answered", async () => {
  const pair = await newPair();
  await ask(theo, pair, "Help");
  const [asked] = await queued(sofia, pair);
  for (const stranger of [theo, amina, helene]) {
    await markHelpAnswered(stolen(stranger, "help:answer", pair), asked?.id ?? "");
  }

  expect(await queued(sofia, pair)).toHaveLength(1);
});

test("a coordinator who is half of the pair does not find its requests on the desk", async () => {
  const pair = await newPair(sofia, theo);
  await ask(sofia, pair, "Mine");
  await ask(theo, pair, "About her");
  const [mine] = await own(sofia, pair);

  expect(await queued(sofia, pair)).toEqual([]);
  expect(await findAskedHelp(grantedProgram(sofia), mine?.id ?? "")).toBeNull();
});

test("once the pair has ended nothing more is asked, and what was asked is still answered", async () => {
  const pair = await newPair();
  await ask(amina, pair, "Before");
  await endPair(pair);

  expect(await ask(amina, pair, "After")).toEqual({ ok: false, refusal: "pair-ended" });
  const [asked] = await queued(sofia, pair);
  await markHelpAnswered(granted(sofia, "help:answer", ended(pair)), asked?.id ?? "");
  expect(await queued(sofia, pair)).toEqual([]);
});

async function ask(person: Actor, pair: Pair, message: string, key: string = randomUUID()) {
  return askForHelp(granted(person, "help:ask", pair), { key, message }, "fr");
}

async function own(person: Actor, pair: Pair) {
  return listOwnHelpRequests(granted(person, "help:view", pair));
}

async function queued(coordinator: Actor, pair: Pair) {
  const { rows } = await listRequests(stolenProgram(coordinator));
  return rows.filter(({ kind, pairId }) => kind === "help" && pairId === pair.id);
}
