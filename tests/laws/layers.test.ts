import { expect, test } from "vitest";
import { importsOf, sourcesIn } from "@/tests/support/sources";

/** What the files of each layer may import, by the beginning of the path; `never` wins over `only`. */
const layers = [
  { in: "lib/domain", only: ["@/lib/domain/"] },
  { in: "lib/schemas", only: ["@/lib/schemas/", "@/lib/domain/", "zod/mini"] },
  { in: "lib/schemas/typed", only: ["@/lib/schemas/typed/", "@/lib/domain/"] },
  { in: "lib/csv", only: ["@/lib/csv/", "@/lib/domain/", "csv-parse", "csv-stringify"] },
  { in: "lib/seal", only: ["@/lib/seal/", "node:crypto"] },
  {
    in: "lib/data",
    only: [
      "@/lib/data/",
      "@/lib/domain/",
      "@/lib/env",
      "@/lib/generated/",
      "@/lib/log/",
      "@/lib/seal/",
      "@prisma/",
      "node:async_hooks",
      "node:crypto",
      "otpauth",
      "pg",
      "rate-limiter-flexible",
      "react",
      "server-only",
    ],
  },
  {
    in: "lib/live",
    only: [
      "@/lib/data/",
      "@/lib/domain/",
      "@/lib/env",
      "@/lib/live/",
      "@/lib/log/",
      "node:",
      "pg",
      "server-only",
    ],
  },
  { in: "lib/log", only: ["@/lib/log/", "pino"] },
  { in: "lib/auth", never: ["@/components/", "@/app/", "@/lib/generated/", "@/lib/data/db"] },
  { in: "lib/i18n", never: ["@/components/", "@/app/", "@/lib/data/", "@/lib/auth/"] },
  { in: "lib/calendar", never: ["@/components/", "@/app/", "@/lib/data/", "@/lib/auth/"] },
  { in: "lib/mail", never: ["@/components/", "@/app/", "@/lib/data/", "@/lib/auth/"] },
  { in: "lib/jobs", never: ["@/components/", "@/app/", "@/lib/auth/", "@/lib/generated/", "next"] },
  {
    in: "components",
    never: [
      "@/app/",
      "@/lib/data/",
      "@/lib/auth/",
      "@/lib/generated/",
      "@prisma/",
      "pg",
      "next-auth",
    ],
  },
  { in: "app", never: ["@/lib/data/db", "@/lib/generated/", "@prisma/", "pg", "next-auth"] },
];

test.each(layers)("$in keeps to its layer", ({ in: folder, only = [""], never = [] }) => {
  const trespasses = sourcesIn(folder).flatMap((file) =>
    importsOf(file)
      .filter((source) => !beginsWithAny(source, only) || beginsWithAny(source, never))
      .map((source) => `${file} imports ${source}`),
  );

  expect(trespasses).toEqual([]);
});

test("next-auth is imported by lib/auth alone", () => {
  const everywhere = ["app", "components", "lib"].flatMap(sourcesIn);
  const importers = everywhere.filter((file) =>
    importsOf(file).some((from) => /^next-auth/.test(from)),
  );

  expect(importers.filter((file) => !file.startsWith("lib/auth/"))).toEqual([]);
});

test("csv-parse and csv-stringify are imported by lib/csv alone", () => {
  const everywhere = ["app", "components", "lib"].flatMap(sourcesIn);
  const importers = everywhere.filter((file) => importsOf(file).some((from) => /^csv-/.test(from)));

  expect(importers.filter((file) => !file.startsWith("lib/csv/"))).toEqual([]);
});

// zod weighs more than all else on a page where one writes.
test("a component takes the rules of what one types to the browser, and no schema", () => {
  const light = ["@/lib/schemas/form-state", "@/lib/schemas/typed/"];
  const heavy = sourcesIn("components").filter((file) =>
    importsOf(file).some(
      (from) => /^zod|^@\/lib\/schemas\//.test(from) && !beginsWithAny(from, light),
    ),
  );

  expect(heavy).toEqual([]);
});

function beginsWithAny(text: string, beginnings: ReadonlyArray<string>) {
  return beginnings.some((beginning) => text.startsWith(beginning));
}
