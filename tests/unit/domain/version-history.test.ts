import { expect, test } from "vitest";
import { type Agreement, byClause, type Version } from "@/lib/domain/agreement";
import type { Actor } from "@/lib/domain/people";
import { historyOf } from "@/lib/domain/version-history";
import { amina, pair, theo } from "@/tests/support/cast";

const monday = new Date("2026-11-23T15:00:00Z");
const tuesday = new Date("2026-11-24T15:00:00Z");

test("an agreement without a yes has no history", () => {
  expect(historyOf({ clauses: byClause(() => null), versions: [] }, pair)).toEqual([]);
});

test("the newest version comes first, each with what has become of it", () => {
  const versions = [
    version(1, yes(amina, monday), yes(theo, monday)),
    version(2, yes(theo, monday)),
    version(3, yes(theo, monday), yes(amina, tuesday)),
    version(4, yes(amina, tuesday)),
  ];

  expect(fates({ clauses: reading(4), versions })).toEqual([
    [4, { is: "awaiting" }],
    [3, { is: "in-force", from: tuesday }],
    [2, { is: "set-aside" }],
    [1, { is: "replaced", from: monday, until: tuesday }],
  ]);
  expect(fates({ clauses: reading(5), versions })[0]).toEqual([4, { is: "set-aside" }]);
});

function fates(agreement: Agreement) {
  return historyOf(agreement, pair).map(({ version, fate }) => [version.version, fate]);
}

function version(number: number, ...confirmations: Version["confirmations"]): Version {
  const revisions = { ...byClause(() => 0), schedule: number };

  return { version: number, revisions, contentHash: "hash", writtenAt: monday, confirmations };
}

function reading(revision: number): Agreement["clauses"] {
  const schedule = {
    undecided: false,
    choices: {},
    text: "Le mardi.",
    textLocale: "fr" as const,
    revision,
    readsAs: revision,
    savedBy: amina.id,
    savedAt: monday,
  };

  return { ...byClause(() => null), schedule };
}

function yes({ id }: Actor, at: Date) {
  return { by: id, at, locale: "fr" as const };
}
