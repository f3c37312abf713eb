import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { appointCoordinator, listCoordinators, removeCoordinator } from "@/lib/data/coordinators";
import type { PersonId } from "@/lib/domain/people";
import type { ProgramGrant } from "@/lib/domain/policy";
import { helene, otherProgram, program, ravi, sofia, theo } from "../support/cast";
import { grantedProgram, stolenProgram } from "../support/granted";

const desk = grantedProgram(sofia);

test("somebody known is appointed by their address, and keeps their name", async () => {
  await appoint(desk, "ravi@example.org");
  await appoint(desk, "ravi@example.org");

  expect(await names(desk)).toEqual(["Sofia Marchetti", "Ravi Menon"]);
  await removeCoordinator(desk, ravi.id);
  expect(await names(desk)).toEqual(["Sofia Marchetti"]);
});

test("somebody new is appointed and has not arrived; once removed, nothing of them is kept", async () => {
  const email = `${randomUUID()}@example.org`;
  await appoint(desk, email);
  const added = (await listCoordinators(desk)).find((one) => one.email === email);
  expect(added).toMatchObject({ name: "Marc-André Côté", arrivedAt: null });

  await removeCoordinator(desk, String(added?.id));
  expect(await names(desk)).toEqual(["Sofia Marchetti"]);
});

test("only who coordinates a program sees, appoints and removes there", async () => {
  for (const stranger of [helene, theo]) {
    const stolen = stolenProgram(stranger);
    expect(await names(stolen)).toEqual([]);
    await expect(appoint(stolen, `${randomUUID()}@example.org`)).rejects.toThrow("42501");
    await removeCoordinator(stolen, sofia.id);
  }
  expect(await names(desk)).toEqual(["Sofia Marchetti"]);
});

test("a program keeps its last coordinator, also when two remove each other at once", async () => {
  expect(await removeCoordinator(desk, sofia.id)).toMatchObject({ refusal: "last-coordinator" });

  await appoint(desk, "ravi@example.org");
  const ravis = stolenProgram({ ...ravi, coordinates: [program] });
  const removed = await Promise.all([
    removeCoordinator(desk, ravi.id),
    removeCoordinator(ravis, sofia.id),
  ]);
  const left = [...(await names(desk)), ...(await names(ravis))];

  expect(left).toHaveLength(1);
  expect(removed.some(({ ok }) => ok)).toBe(true);
  if (left[0] === "Ravi Menon") await appoint(ravis, "sofia@example.org");
});

test("a person may coordinate one program and take part in another", async () => {
  const theirs = grantedProgram(helene, otherProgram);
  await appoint(theirs, "theo@example.org");
  const twice = { ...theo, coordinates: [otherProgram] };

  expect(await names(grantedProgram(twice, otherProgram))).toEqual(["Hélène Roy", "Théo Lavoie"]);
  expect(await names(stolenProgram(twice))).toEqual([]);
  await removeCoordinator(theirs, theo.id as PersonId);
});

function appoint(grant: ProgramGrant, email: string) {
  return appointCoordinator(grant, { name: "Marc-André Côté", email, locale: "fr" });
}

async function names(grant: ProgramGrant) {
  return (await listCoordinators(grant)).map(({ name }) => name);
}
