import { expect, test } from "vitest";
import { findDrift } from "@/prisma/drift";
import { readSchema } from "@/prisma/schema-engine";

test("the migrations make exactly what the schema describes", async () => {
  expect(await findDrift()).toBe("");
});

test("a column that no migration makes is noticed", async () => {
  const schema = (await readSchema()).replace("model Consent {", "model Consent {\n  added Int");

  expect(await findDrift(schema)).toContain('ADD COLUMN     "added" INTEGER NOT NULL');
});
