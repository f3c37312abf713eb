import { randomUUID } from "node:crypto";
import { afterAll, expect, test } from "vitest";
import { disconnect } from "@/lib/data/db";
import { enterIncident, listIncidents } from "@/lib/data/incidents";
import type { Day } from "@/lib/domain/calendar-day";
import { asTheyStand, type Incident } from "@/lib/domain/incident";
import { amina, helene, sofia } from "@/tests/support/cast";
import { grantedProgram, stolenProgram } from "@/tests/support/granted";
import { asSuperuser } from "@/tests/support/seats";

afterAll(disconnect);

const lost: Incident = {
  happenedOn: "2026-11-20" as Day,
  what: "Une liste imprimée oubliée dans un autobus",
  whose: "Les noms de douze personnes",
  risk: "not-serious",
  assessment: "La liste a été retrouvée le jour même",
  measures: "On n’imprime plus la liste",
  commissionToldOn: null,
  peopleToldOn: null,
};

test("what is entered stays, and a correction stands beside it", async () => {
  const key = randomUUID();
  for (let click = 0; click < 2; click += 1) {
    await enterIncident(grantedProgram(sofia), { key, corrects: null, incident: lost });
  }
  const [first] = await listIncidents(grantedProgram(sofia));
  const incident = { ...lost, risk: "serious", peopleToldOn: "2026-11-25" as Day } as const;
  const correction = { key: randomUUID(), corrects: first?.id ?? "", incident };
  expect((await enterIncident(grantedProgram(sofia), correction)).ok).toBe(true);
  const again = { ...correction, key: randomUUID() };
  expect((await enterIncident(grantedProgram(sofia), again)).ok).toBe(false);

  const entries = await listIncidents(grantedProgram(sofia));
  expect(entries).toHaveLength(2);
  expect(asTheyStand(entries)).toMatchObject([{ entry: incident, earlier: [lost] }]);
  const rewrite = asSuperuser((client) =>
    client.query("update confidentiality_incidents set what = 'rien'"),
  );
  await expect(rewrite).rejects.toThrow("append-only");
});

test("nobody but the program's coordination reads or writes its register", async () => {
  for (const actor of [amina, helene]) {
    expect(await listIncidents(stolenProgram(actor))).toEqual([]);
    const entry = { key: randomUUID(), corrects: null, incident: lost };
    await expect(enterIncident(stolenProgram(actor), entry)).rejects.toThrow("42501");
  }
});
