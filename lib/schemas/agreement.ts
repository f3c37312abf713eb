import { z } from "zod/mini";
import { readFingerprint } from "@/lib/domain/agreement";
import { inOrder } from "@/lib/domain/clause-content";
import { type ClauseCode, clauseCodes, questionsOf } from "@/lib/domain/clauses";
import { anyOf, from, oneOf, revision, ticked } from "./codes";
import { fieldsOf, says } from "./text";
import { clauseRules } from "./typed/clause";

/**
 * A clause as its form posts it: one field for each question, by the question's
 * name. A form that saves itself gives each save a `key`. `onTo` leads to another
 * clause once it is saved, and `from` back to the meeting; `also` takes the suggested
 * wording into the text, where the browser does not.
 */
export const recordClauseSchema = z.pipe(
  z.discriminatedUnion("clause", clauseForms()),
  z.transform(({ clause, basedOn, key, undecided, text, onTo, from, also, ...answers }) => ({
    save: {
      clause,
      draft: { basedOn, undecided, text, choices: inOrder(clause, answers) },
      key,
    },
    onTo,
    from,
    also,
  })),
);

/** What one has read when one agrees to it, and the box that says so. */
export const confirmAgreementSchema = z.object({
  seen: z.string().check(z.refine((seen) => readFingerprint(seen) !== null)),
  agreed: z.literal("on", says("must-agree")),
});

function clauseForms() {
  const [first, ...others] = clauseCodes.map(clauseForm);
  if (!first) throw new Error("The agreement has no clauses");

  return [first, ...others] as const;
}

function clauseForm(clause: ClauseCode) {
  const questions = questionsOf(clause).map(([name, { many, options }]) => [
    name,
    many ? anyOf(options) : atMostOneOf(options),
  ]);

  return z.extend(fieldsOf(clauseRules), {
    ...(Object.fromEntries(questions) as Record<string, ReturnType<typeof anyOf>>),
    clause: z.literal(clause),
    basedOn: revision,
    key: z.optional(z.uuid()),
    undecided: ticked,
    onTo: z.optional(oneOf(["next", "previous"])),
    from,
    also: z.optional(oneOf(["take-wording"])),
  });
}

/** One answer, or the empty one that says "to be settled". */
function atMostOneOf(options: ReadonlyArray<string>) {
  return z.pipe(
    z.transform((posted: unknown) => posted ?? ""),
    z.pipe(
      oneOf(["", ...options]),
      z.transform((answer) => (answer === "" ? [] : [answer])),
    ),
  );
}
