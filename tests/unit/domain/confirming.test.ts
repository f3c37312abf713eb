import { expect, test } from "vitest";
import { type Agreement, byClause, type Version } from "@/lib/domain/agreement";
import { toRead } from "@/lib/domain/confirming";
import type { PersonId } from "@/lib/domain/people";
import { amina, theo } from "@/tests/support/cast";

const at = new Date("2026-11-24T15:00:00Z");
const confirmed = revisions(1);
const version: Version = {
  version: 1,
  revisions: confirmed,
  contentHash: "hash",
  writtenAt: at,
  confirmations: [{ by: amina.id, at, locale: "fr" }],
};

test.each<[string, number, PersonId, number | null, number | null, boolean]>([
  ["all is new to whoever has never said yes", 2, theo.id, null, null, false],
  ["what has changed since one's last yes", 2, amina.id, null, 1, false],
  ["the same while the text stays as one began to read it", 2, amina.id, 2, 1, false],
  ["what has changed since one began to read, before all else", 3, amina.id, 2, 2, true],
  ["nothing when the text is back to what one said yes to", 1, amina.id, 1, null, false],
])("%s", (_what, reads, person, begunWith, since, hasChangedMeanwhile) => {
  const begun = begunWith === null ? null : revisions(begunWith);

  expect(toRead(agreement(reads), person, begun)).toEqual({
    since: since === null ? null : revisions(since),
    hasChangedMeanwhile,
  });
});

function revisions(schedule: number) {
  return { ...byClause(() => 0), schedule };
}

function agreement(revision: number): Agreement {
  const schedule = {
    undecided: false,
    choices: {},
    text: "Le mardi.",
    textLocale: "fr" as const,
    revision,
    readsAs: revision,
    savedBy: amina.id,
    savedAt: at,
  };

  return { clauses: { ...byClause(() => null), schedule }, versions: [version] };
}
