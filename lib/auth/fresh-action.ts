import "server-only";
import type { z } from "zod/mini";
import type { Fresh } from "@/lib/domain/fresh";
import type { Grant, PairAction, ProgramGrant } from "@/lib/domain/policy";
import type { FormState } from "@/lib/schemas/form-state";
import type { Answer } from "./answer";
import { proveOrAsk } from "./fresh";
import { pairAction } from "./pair-action";
import { personAction } from "./person-action";
import { programAction } from "./program-action";

/**
 * Makes a server action of a signed-in person that takes a proof of minutes ago. Where there is none,
 * its form asks for a code and keeps all that was typed; nothing has been done until then.
 */
export function freshPersonAction<Input>(
  schema: z.ZodMiniType<Input>,
  perform: (fresh: Fresh, input: Input) => Promise<Answer>,
) {
  return async (previous: FormState, formData: FormData): Promise<FormState> =>
    personAction(schema, async (_actor, input) => {
      const proof = await proveOrAsk(formData);
      return proof.ok ? perform(proof.value, input) : proof;
    })(previous, formData);
}

/** The same for an action on a pair, which takes its grant as well. */
export function freshPairAction<Action extends PairAction, Input>(
  action: Action,
  schema: z.ZodMiniType<Input>,
  perform: (grant: Grant<Action>, fresh: Fresh, input: Input) => Promise<Answer>,
) {
  return async (pairId: unknown, previous: FormState, formData: FormData): Promise<FormState> =>
    pairAction(action, schema, async (grant, input) => {
      const proof = await proveOrAsk(formData);
      return proof.ok ? perform(grant, proof.value, input) : proof;
    })(pairId, previous, formData);
}

/** The same for an action on a program that one coordinates. */
export function freshProgramAction<Input>(
  schema: z.ZodMiniType<Input>,
  perform: (grant: ProgramGrant, fresh: Fresh, input: Input) => Promise<Answer>,
) {
  return async (programId: unknown, previous: FormState, formData: FormData): Promise<FormState> =>
    programAction(schema, async (grant, input) => {
      const proof = await proveOrAsk(formData);
      return proof.ok ? perform(grant, proof.value, input) : proof;
    })(programId, previous, formData);
}
