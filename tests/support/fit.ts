import { findFitCheck, saveFitAnswer, takeFitAnswerBack } from "@/lib/data/fit-checks";
import type { FitAnswer } from "@/lib/domain/fit-check";
import type { Actor, Pair } from "@/lib/domain/people";
import { granted } from "./granted";

/** What somebody does about their answer: gives one, changes it to another, or takes it back. */
export type Act = FitAnswer | "take-back";

export function answer(person: Actor, pair: Pair, act: Act) {
  const grant = granted(person, "fit-check:answer", pair);
  return act === "take-back" ? takeFitAnswerBack(grant) : saveFitAnswer(grant, act);
}

export function fitCheck(person: Actor, pair: Pair) {
  return findFitCheck(granted(person, "fit-check:view", pair));
}
