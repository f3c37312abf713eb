import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Agreement,
  byClause,
  canonicalText,
  confirm,
  fingerprint,
  inForce,
  revisionsOf,
} from "@/lib/domain/agreement";
import { reviseClause } from "@/lib/domain/clause-merge";
import { clauseCodes } from "@/lib/domain/clauses";
import type { Actor } from "@/lib/domain/people";
import { amina, pair, theo } from "@/tests/support/cast";

/** What one of the two may do: read the agreement, save a clause, or say yes to what they last read. */
const move = fc.record({
  who: fc.constantFrom<Actor>(amina, theo),
  what: fc.constantFrom("read", "save", "confirm"),
  clause: fc.constantFrom(...clauseCodes),
  text: fc.constantFrom("", "un", "deux", "trois"),
});

const at = new Date("2026-11-24T15:00:00Z");
const seal = (text: string) => `sealed:${text}`;

test("whatever the two do, each version holds what those who confirmed it had read", () => {
  fc.assert(
    fc.property(fc.array(move, { maxLength: 60 }), (moves) => {
      let agreement: Agreement = { clauses: byClause(() => null), versions: [] };
      const read = new Map([amina, theo].map(({ id }) => [id, agreement.clauses]));
      const yeses: Array<{ by: Actor; text: string }> = [];

      for (const { who, what, clause, text } of moves) {
        const seen = read.get(who.id) ?? agreement.clauses;

        if (what === "read") read.set(who.id, agreement.clauses);
        if (what === "save") {
          const base = seen[clause];
          const draft = { undecided: false, choices: {}, text, basedOn: base?.revision ?? 0 };
          const saved = reviseClause(agreement.clauses[clause], base, draft, {
            by: who.id,
            locale: "fr",
            at,
          });
          if (saved.ok) {
            agreement = { ...agreement, clauses: { ...agreement.clauses, [clause]: saved.value } };
          }
        }
        if (what === "confirm") {
          const yes = { by: who.id, at, locale: "fr" } as const;
          const confirmed = confirm(agreement, fingerprint(revisionsOf(seen)), yes, seal);
          if (confirmed.ok) {
            yeses.push({ by: who, text: seal(canonicalText(seen)) });
            const { version } = confirmed.value;
            const others = agreement.versions.filter((known) => known.version !== version);
            agreement = { ...agreement, versions: [...others, confirmed.value] };
          }
        }
      }

      for (const { contentHash, confirmations } of agreement.versions) {
        for (const { by } of confirmations) {
          expect(yeses.some((yes) => yes.by.id === by && yes.text === contentHash)).toBe(true);
        }
      }
      const standing = inForce(agreement, pair);
      if (standing) {
        for (const { id } of [amina, theo]) {
          expect(yeses.some(({ by, text }) => by.id === id && text === standing.contentHash)).toBe(
            true,
          );
        }
      }
    }),
    { numRuns: 500 },
  );
});
