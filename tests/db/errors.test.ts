import { inspect } from "node:util";
import { expect, test } from "vitest";
import { inTheNameOf } from "@/lib/data/db";
import { askForHelp } from "@/lib/data/help-requests";
import { amina } from "@/tests/support/cast";
import { granted } from "@/tests/support/granted";

const canary = "what nobody else may read";
const key = "01900000-0000-7000-8000-00000000c0de";
const person = amina.id;

/** Each goes wrong with somebody's words in hand: in Postgres, in a raw query, and in Prisma itself. */
const attempts = {
  "a text that is too long": () =>
    askForHelp(granted(amina, "help:ask"), { key, message: canary.repeat(1_000) }, "en"),
  "a value of another kind": () =>
    inTheNameOf({ person }, (db) => db.$queryRaw`SELECT ${canary}::uuid`),
  "a filter that is none": () =>
    inTheNameOf({ person }, (db) =>
      db.person.findMany({ where: { name: { [canary]: canary } } as object }),
    ),
};

test.each(Object.entries(attempts))("%s is told without a word of it", async (_, attempt) => {
  const error = await attempt().catch((thrown: unknown) => thrown);

  expect(error).toMatchObject({ name: "DatabaseFault" });
  expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(canary);
});
