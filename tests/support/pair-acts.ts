import { findAgreement, saveConfirmation } from "@/lib/data/agreements";
import { findFitCheck, saveFitAnswer, takeFitAnswerBack } from "@/lib/data/fit-checks";
import { saveClause } from "@/lib/data/save-clause";
import { canonicalText, fingerprint, revisionsOf } from "@/lib/domain/agreement";
import { type FitAnswer, isDoubt } from "@/lib/domain/fit-check";
import type { Actor, Pair } from "@/lib/domain/people";
import { amina, theo } from "./cast";
import { stolen } from "./granted";
import type { PairFacts } from "./pair-facts";

/** What must be true of a pair, kept beside the real one in the plainest way. */
export type PairModel = {
  /** What each of the two has read last: its name, and its words. */
  read: Map<Actor, { seen: string; text: string }>;
  /** Every "yes": whose, and to which words. */
  yeses: Array<{ by: Actor; text: string }>;
  askers: Set<Actor>;
  isEnded: boolean;
  wishes: Set<Actor>;
  notes: Map<Actor, { words: string; revision: number; isShown: boolean }>;
  present: Set<Actor>;
  answers: Map<Actor, FitAnswer>;
  isMatched: boolean;
};

export type RealPair = { pair: Pair; look: () => Promise<PairFacts> };
type Outcome = { ok: boolean };

export async function read(model: PairModel, pair: Pair, by: Actor) {
  const { clauses } = await findAgreement(stolen(by, "agreement:view", pair));
  model.read.set(by, {
    seen: fingerprint(revisionsOf(clauses)),
    text: canonicalText(clauses),
  });
}

/** On what stands now: of two who write at once, other tests say more. */
export async function write(pair: Pair, by: Actor, words: string) {
  const { clauses } = await findAgreement(stolen(by, "agreement:view", pair));
  const basedOn = clauses.schedule?.revision ?? 0;
  const draft = { undecided: false, choices: {}, text: words, basedOn };
  await saveClause(stolen(by, "agreement:record", pair), { clause: "schedule", draft }, "fr");
}

/** To what one has read last, which may have changed since. */
export async function sayYes(model: PairModel, { pair }: RealPair, by: Actor) {
  const { seen, text } = model.read.get(by) ?? { seen: "0.0.0.0.0", text: "" };
  const now = await findAgreement(stolen(by, "agreement:view", pair));
  const isTheText = canonicalText(now.clauses) === text;
  const yes = await saveConfirmation(stolen(by, "agreement:confirm", pair), seen, "fr");

  if (!isTheText || model.isEnded) held(yes, false);
  if (yes.ok) model.yeses.push({ by, text });
}

export async function answerFit(model: PairModel, pair: Pair, by: Actor, answer: FitAnswer | null) {
  const grant = stolen(by, "fit-check:answer", pair);
  const given = answer ? await saveFitAnswer(grant, answer) : await takeFitAnswerBack(grant);
  const isTheSame = answer === (model.answers.get(by) ?? null);
  // What changes nothing is done already; but once it has ended, there is nobody to say anything to.
  held(given, model.isEnded ? answer === null && isTheSame : isTheSame || !model.isMatched);
  if (!given.ok) return;

  if (answer) model.answers.set(by, answer);
  else model.answers.delete(by);
  model.isMatched = [amina, theo].every((one) => isDoubt(model.answers.get(one) ?? "suits"));
  const told = await findFitCheck(stolen(by, "fit-check:view", pair));
  if (told.bothHaveDoubts !== model.isMatched)
    throw new Error("Two doubts, and nothing else, tell");
}

export function end(model: PairModel) {
  model.isEnded = true;
  model.wishes.clear();
}

export function begin(model: PairModel) {
  model.isEnded = false;
  model.askers.clear();
  model.wishes.clear();
}

export function held({ ok }: Outcome, expected: boolean) {
  if (ok !== expected) throw new Error(ok ? "That was done, and must not be" : "That was refused");
}

export function nameOf(actor: Actor) {
  return actor === amina ? "Amina" : "Théo";
}
