import "server-only";
import type { z } from "zod/mini";
import type { Actor } from "@/lib/domain/people";
import type { FormState } from "@/lib/schemas/form-state";
import { type Answer, answer } from "./answer";
import { keepingTyped } from "./keeping-typed";
import { requireActor } from "./require";

/** Makes a server action of a signed-in person on what is their own. */
export function personAction<Input>(
  schema: z.ZodMiniType<Input>,
  perform: (actor: Actor, input: Input) => Promise<Answer>,
) {
  return async (_previous: FormState, formData: FormData): Promise<FormState> =>
    keepingTyped(formData, async () => {
      const actor = await requireActor();

      return answer(formData, schema, (input) => perform(actor, input));
    });
}
