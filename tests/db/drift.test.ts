import { expect, test, vi } from "vitest";
import { findDrift } from "@/prisma/drift";
import { readSchema } from "@/prisma/schema-engine";

// A database is made in memory, twice, which takes a busy machine its time.
vi.setConfig({ testTimeout: 120_000 });

test("the migrations make exactly what the schema describes", async () => {
  expect(await findDrift()).toBe("");
});

test("a column that no migration makes is noticed", async () => {
  const schema = (await readSchema()).replace("model Consent {", "model Consent {\n  added Int");

  expect(await findDrift(schema)).toContain('ADD COLUMN     "added" INTEGER NOT NULL');
});
