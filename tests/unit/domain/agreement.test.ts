import { describe, expect, test } from "vitest";
import {
  type Agreement,
  byClause,
  canonicalText,
  changedBetween,
  confirm,
  confirmedAt,
  currentVersion,
  fingerprint,
  inForce,
  lastConfirmedBy,
  openClauses,
  readFingerprint,
  revisionsOf,
  standingFor,
} from "@/lib/domain/agreement";
import type { ClauseRevision } from "@/lib/domain/clause-content";
import { clauseCodes } from "@/lib/domain/clauses";
import type { Actor } from "@/lib/domain/people";
import { amina, pair, theo } from "@/tests/support/cast";

const monday = new Date("2026-11-23T15:00:00Z");
const tuesday = new Date("2026-11-24T15:00:00Z");
const schedule: ClauseRevision = {
  undecided: false,
  choices: { frequency: ["monthly"], length: ["hour"] },
  text: "Le mardi.",
  textLocale: "fr",
  revision: 1,
  readsAs: 1,
  savedBy: amina.id,
  savedAt: monday,
};

const blank: Agreement = { clauses: byClause(() => null), versions: [] };
const written: Agreement = { ...blank, clauses: { ...blank.clauses, schedule } };
const byAmina = confirmedBy(written, amina, monday);
const byBoth = confirmedBy(byAmina, theo, tuesday);
const changed = {
  ...byBoth,
  clauses: { ...byBoth.clauses, schedule: { ...schedule, revision: 2, readsAs: 2 } },
};

describe("confirming", () => {
  test("the first yes makes version 1, the second puts it in force", () => {
    expect(byAmina.versions).toMatchObject([{ version: 1, contentHash: "sealed" }]);
    expect(inForce(byAmina, pair)).toBeNull();
    expect(inForce(byBoth, pair)).toEqual(byBoth.versions[0]);
    expect(inForce(byBoth, pair) && confirmedAt(byBoth.versions[0] as never)).toEqual(tuesday);
  });

  test("the words of a replaced version are agreed on anew when the two go back to them", () => {
    const second = confirmedBy(confirmedBy(changed, amina, tuesday), theo, tuesday);
    const back = { ...second, clauses: byBoth.clauses };

    expect(currentVersion(back)).toBeNull();
    expect(standingFor(back, pair, amina.id)).toBe("being-written");
    expect(inForce(back, pair)?.version).toBe(2);
    const third = confirmedBy(confirmedBy(back, amina, tuesday), theo, tuesday);
    expect(inForce(third, pair)).toMatchObject({ version: 3, revisions: { schedule: 1 } });
  });

  test("one yes to other words leaves the version in force to whoever undoes them", () => {
    const back = { ...confirmedBy(changed, amina, tuesday), clauses: byBoth.clauses };

    expect(standingFor(back, pair, theo.id)).toBe("in-force");
    expect(currentVersion(back)).toBe(inForce(back, pair));
  });

  test("twice changes nothing", () => {
    expect(confirmedBy(byAmina, amina, tuesday)).toEqual(byAmina);
  });

  test("an empty agreement has nothing to confirm", () => {
    const undecided = { ...schedule, choices: {}, text: "", undecided: true };
    const empty = { ...written, clauses: { ...written.clauses, schedule: undecided } };

    for (const agreement of [blank, empty]) {
      const seen = fingerprint(revisionsOf(agreement.clauses));
      expect(confirm(agreement, seen, yesOf(theo, tuesday), seal)).toEqual({
        ok: false,
        refusal: "nothing-to-confirm",
      });
    }
  });

  test("a text that has changed since it was read is refused", () => {
    expect(confirm(changed, "0.0.0.1.0", yesOf(theo, tuesday), seal)).toEqual({
      ok: false,
      refusal: "revised-meanwhile",
    });
  });
});

describe("where it stands", () => {
  test.each([
    { agreement: blank, amina: "blank", theo: "blank" },
    { agreement: written, amina: "being-written", theo: "being-written" },
    { agreement: byAmina, amina: "waiting", theo: "your-turn" },
    { agreement: byBoth, amina: "in-force", theo: "in-force" },
    { agreement: changed, amina: "being-written", theo: "being-written" },
  ])("is $amina for one and $theo for the other", ({ agreement, ...expected }) => {
    expect({
      amina: standingFor(agreement, pair, amina.id),
      theo: standingFor(agreement, pair, theo.id),
    }).toEqual(expected);
  });

  test("a change leaves the version in force in force, and says which clauses changed", () => {
    const [first] = byBoth.versions;

    expect(inForce(changed, pair)).toBe(first);
    expect(currentVersion(changed)).toBeNull();
    expect(lastConfirmedBy(changed, theo.id)).toBe(first);
    expect(changedBetween(first?.revisions as never, revisionsOf(changed.clauses))).toEqual([
      "schedule",
    ]);
  });

  test("what is blank or undecided stays open", () => {
    expect(openClauses(written.clauses)).toEqual(clauseCodes.filter((code) => code !== "schedule"));
  });
});

test("a fingerprint names the revisions and can be read back", () => {
  const revisions = revisionsOf(changed.clauses);

  expect(fingerprint(revisions)).toBe("0.0.0.2.0");
  expect(readFingerprint("0.0.0.2.0")).toEqual(revisions);
  expect(readFingerprint("0.0.0.2")).toBeNull();
  expect(readFingerprint("0.0.0.2.-1")).toBeNull();
});

test("the canonical text is the same for the same content, and another for any other", () => {
  const text = canonicalText(written.clauses);
  const reordered = { ...schedule, choices: { length: ["hour"], frequency: ["monthly"] } };

  expect(canonicalText({ ...written.clauses, schedule: { ...reordered, revision: 7 } })).toBe(text);
  for (const other of [
    { ...schedule, text: "Le jeudi." },
    { ...schedule, undecided: true },
    { ...schedule, choices: { frequency: ["monthly"] } },
    { ...schedule, textLocale: "en" as const },
  ]) {
    expect(canonicalText({ ...written.clauses, schedule: other })).not.toBe(text);
  }
});

function confirmedBy(agreement: Agreement, person: Actor, at: Date): Agreement {
  const seen = fingerprint(revisionsOf(agreement.clauses));
  const confirmed = confirm(agreement, seen, yesOf(person, at), seal);
  if (!confirmed.ok) throw new Error(confirmed.refusal);

  const others = agreement.versions.filter(({ version }) => version !== confirmed.value.version);
  return { ...agreement, versions: [...others, confirmed.value] };
}

function yesOf(person: Actor, at: Date) {
  return { by: person.id, at, locale: "fr" } as const;
}

function seal() {
  return "sealed";
}
