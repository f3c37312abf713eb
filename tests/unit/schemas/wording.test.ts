import { expect, test } from "vitest";
import { programSettingsSchema } from "@/lib/schemas/program-settings";
import { rewordSchema } from "@/lib/schemas/wording";

const ask = { key: "prompts.success.ask", basedOn: "0", fr: "Et la réussite?", en: "" };

test("a text is of its kind: known, not too long, and with the blanks that can be filled", () => {
  expect(rewordSchema.safeParse(ask).success).toBe(true);
  expect(rewordSchema.safeParse({ ...ask, key: "letters.fit-check", fr: "{{name}}" }).success).toBe(
    true,
  );
  expect(faults({ ...ask, fr: "x".repeat(201) })).toEqual({ fr: "too-long:200" });
  expect(faults({ ...ask, en: "{{name}}" })).toEqual({ en: "unknown-blank" });
  expect(faults({ ...ask, key: "letters.fit-check", en: "{{nom}} {" })).toEqual({
    en: "unknown-blank",
  });
  expect(faults({ ...ask, fr: "a\0b" })).toEqual({ fr: "not-text" });
  for (const key of ["steps.agreement.note", "letters.ending-notice", "steps.rapport.name", ""]) {
    expect(rewordSchema.safeParse({ ...ask, key }).success, key).toBe(false);
  }
});

test("whoever goes back to the original is not asked to correct anything first", () => {
  const sent = { ...ask, fr: "{", also: "original" };

  expect(rewordSchema.safeParse(sent).success).toBe(true);
});

const settings = {
  nameFr: "Nord",
  nameEn: "North",
  coordinationName: "Sofia",
  coordinationEmail: " Sofia <SOFIA@Example.org> ",
  privacyOfficerName: "Paul",
  privacyOfficerEmail: "paul@example.org",
  nudgeDays: "7",
  attentionDays: "14",
  retentionMonths: "",
  basedOn: "0",
};

test("settings are read as they are meant, and the pair hears of a stall first", () => {
  expect(programSettingsSchema.parse(settings).settings).toMatchObject({
    coordinationEmail: "sofia@example.org",
    nudgeDays: 7,
    retentionMonths: null,
  });

  for (const wrong of [
    { attentionDays: "7" },
    { attentionDays: "121" },
    { nudgeDays: "0" },
    { nudgeDays: "7.5" },
    { retentionMonths: "121" },
    { coordinationEmail: "sofia" },
    { nameFr: " " },
  ]) {
    const [field] = Object.keys(wrong);
    const read = programSettingsSchema.safeParse({ ...settings, ...wrong });
    expect(read.error?.issues.map(({ path }) => path[0])).toEqual([field]);
  }
});

function faults(sent: object) {
  const { issues = [] } = rewordSchema.safeParse(sent).error ?? {};

  return Object.fromEntries(issues.map(({ path, message }) => [path[0], message]));
}
