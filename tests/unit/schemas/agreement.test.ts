import { describe, expect, test } from "vitest";
import { z } from "zod/mini";
import { clauseTextLimit } from "@/lib/domain/clauses";
import { confirmAgreementSchema, recordClauseSchema } from "@/lib/schemas/agreement";

const posted = { clause: "cancellations", basedOn: "2", text: " Merci. ", notice: "a-day" };

describe("a clause as it is posted", () => {
  test("one answer, several answers and none", () => {
    expect(z.parse(recordClauseSchema, { ...posted, means: ["email", "phone"] }).save).toEqual({
      clause: "cancellations",
      draft: {
        basedOn: 2,
        undecided: false,
        text: "Merci.",
        choices: { notice: ["a-day"], means: ["phone", "email"] },
      },
    });
    expect(
      z.parse(recordClauseSchema, { ...posted, undecided: "on", notice: "" }).save.draft,
    ).toMatchObject({ undecided: true, choices: {} });
  });

  test.each([
    { wrong: { clause: "payment" }, field: "clause", message: undefined },
    { wrong: { notice: "never" }, field: "notice", message: "unknown-choice" },
    { wrong: { notice: ["a-day", "two-days"] }, field: "notice", message: "unknown-choice" },
    { wrong: { means: "pigeon" }, field: "means", message: "unknown-choice" },
    { wrong: { text: "a\0b" }, field: "text", message: "not-text" },
    { wrong: { text: "\ud800" }, field: "text", message: "not-text" },
    { wrong: { text: ["a", "b"] }, field: "text", message: "not-text" },
    {
      wrong: { text: "x".repeat(clauseTextLimit + 1) },
      field: "text",
      message: `too-long:${clauseTextLimit}`,
    },
    { wrong: { basedOn: "-1" }, field: "basedOn", message: undefined },
    { wrong: { basedOn: "9999999999" }, field: "basedOn", message: undefined },
    { wrong: { key: "my-own" }, field: "key", message: undefined },
  ])("$wrong is turned away at its field", ({ wrong, field, message }) => {
    const [issue] = z.safeParse(recordClauseSchema, { ...posted, ...wrong }).error?.issues ?? [];

    expect(issue?.path[0]).toBe(field);
    if (message) expect(issue?.message).toBe(message);
  });
});

test("agreeing takes a text that was read and a ticked box", () => {
  const seen = "1.0.2.1.1";

  expect(z.safeParse(confirmAgreementSchema, { seen, agreed: "on" }).success).toBe(true);
  expect(z.safeParse(confirmAgreementSchema, { seen }).error?.issues[0]).toMatchObject({
    path: ["agreed"],
    message: "must-agree",
  });
  expect(z.safeParse(confirmAgreementSchema, { seen: "1", agreed: "on" }).success).toBe(false);
});
