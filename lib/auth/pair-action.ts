import "server-only";
import { forbidden } from "next/navigation";
import type { z } from "zod/mini";
import { type Grant, grant, isStillOpen, type PairAction } from "@/lib/domain/policy";
import type { FormState } from "@/lib/schemas/form-state";
import { type Answer, answer, refused, whatWasTyped } from "./answer";
import { keepingTyped } from "./keeping-typed";
import { requirePart } from "./require";

/**
 * Makes a server action on a pair. It authorizes, then validates, then runs
 * `perform`; there is no way to write one that skips a step.
 */
export function pairAction<Action extends PairAction, Input>(
  action: Action,
  schema: z.ZodMiniType<Input>,
  perform: (grant: Grant<Action>, input: Input) => Promise<Answer>,
) {
  return async (pairId: unknown, _previous: FormState, formData: FormData): Promise<FormState> =>
    keepingTyped(formData, async () => {
      const { actor, pair } = await requirePart(pairId);
      // Ended while this page was open: the words go back to their writer.
      if (!isStillOpen(action, pair)) return refused("pair-ended", whatWasTyped(formData));

      const proof = grant(actor, action, pair) ?? forbidden();
      return answer(formData, schema, (input) => perform(proof, input));
    });
}
