import { afterAll, expect, test } from "vitest";
import { disconnect } from "@/lib/data/db";
import { findProgramSettings, saveProgramSettings } from "@/lib/data/program-settings";
import { findProgram } from "@/lib/data/programs";
import { amina, helene, sofia } from "../support/cast";
import { grantedProgram, stolenProgram } from "../support/granted";
import { jobs } from "../support/jobs";
import { asSuperuser, newPair } from "../support/seats";

const day = 24 * 60 * 60 * 1_000;

afterAll(disconnect);

const desk = grantedProgram(sofia);
const wished = {
  nameFr: "Mentorat du Nord",
  nameEn: "Northern Mentoring",
  coordinationName: "Sofia Marchetti",
  coordinationEmail: "nord@example.org",
  privacyOfficerName: "Paul Gagnon",
  privacyOfficerEmail: "confidentialite@example.org",
  nudgeDays: 5,
  attentionDays: 10,
  retentionMonths: 24,
};

test("what the coordination settles stands at once, wherever it is shown", async () => {
  await findProgram();
  const { revision } = await findProgramSettings(desk);
  expect(await saveProgramSettings(desk, wished, revision)).toMatchObject({ ok: true });

  expect(await findProgramSettings(desk)).toEqual({ revision: revision + 1, settings: wished });
  expect(await findProgram()).toMatchObject({
    name: { fr: "Mentorat du Nord" },
    coordination: { email: "nord@example.org" },
    retentionMonths: 24,
  });
});

test("of two who settle something else at once one is refused, and brought what stands", async () => {
  const { revision } = await findProgramSettings(desk);
  const others = ["Un", "Deux"].map((nameFr) => ({ ...wished, nameFr }));
  const answers = await Promise.all(
    others.map((settings) => saveProgramSettings(desk, settings, revision)),
  );
  const { settings } = await findProgramSettings(desk);

  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.find(({ ok }) => !ok)).toMatchObject({
    refusal: "settings-changed-meanwhile",
    meanwhile: { revision: revision + 1, settings },
  });
});

test("the same settings twice, as a double click sends them, are settled once", async () => {
  const { revision } = await findProgramSettings(desk);
  const settings = { ...wished, retentionMonths: null };
  const save = () => saveProgramSettings(desk, settings, revision);
  const answers = await Promise.all([save(), save()]);

  expect(answers.map(({ ok }) => ok)).toEqual([true, true]);
  expect(await findProgramSettings(desk)).toEqual({ revision: revision + 1, settings });
});

test("nobody settles anything of a program that they do not coordinate", async () => {
  const before = await findProgramSettings(desk);
  for (const actor of [amina, helene]) {
    const answer = await saveProgramSettings(
      stolenProgram(actor),
      { ...wished, coordinationEmail: "elsewhere@example.org" },
      before.revision,
    );
    expect(answer.ok).toBe(false);
  }

  expect(await findProgramSettings(desk)).toEqual(before);
});

test("a shorter delay holds for the pairs that wait already", async () => {
  const pair = await newPair();
  const dueIn = async () => {
    const job = (await jobs(pair.id)).find(({ key }) => key.startsWith("nudge:"));
    return Math.round(((job?.run_at.getTime() ?? 0) - Date.now()) / day);
  };
  expect(await dueIn()).toBe(wished.nudgeDays);

  for (const nudgeDays of [8, 3]) {
    const { revision } = await findProgramSettings(desk);
    await saveProgramSettings(desk, { ...wished, nudgeDays }, revision);
  }
  expect(await dueIn()).toBe(3);
});

test("a program stays itself: the serving role changes its settings and nothing else", async () => {
  const { rows } = await asSuperuser((client) =>
    client.query<{ name: string }>(
      `select column_name as name from information_schema.column_privileges
       where grantee = 'tandem_app' and table_name = 'programs' and privilege_type = 'UPDATE'`,
    ),
  );

  expect(rows.map(({ name }) => name)).not.toContain("id");
  expect(rows.map(({ name }) => name)).not.toContain("created_at");
});
