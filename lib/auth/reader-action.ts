import "server-only";
import type { z } from "zod/mini";
import type { Fresh } from "@/lib/domain/fresh";
import type { FormState } from "@/lib/schemas/form-state";
import { type Answer, answer } from "./answer";
import { proveOrAsk } from "./fresh";
import { keepingTyped } from "./keeping-typed";
import { requireReader } from "./require";
import type { Reader } from "./session";

/**
 * Makes a server action of a signed-in person who need not have agreed to anything: to agree, to take
 * it back and to leave must not hang on an agreement.
 */
function readerAction<Input>(
  schema: z.ZodMiniType<Input>,
  perform: (reader: Reader, input: Input) => Promise<Answer>,
) {
  return async (_previous: FormState, formData: FormData): Promise<FormState> =>
    keepingTyped(formData, async () => {
      const reader = await requireReader();

      return answer(formData, schema, (input) => perform(reader, input));
    });
}

/** The same, with a proof of minutes ago; its form asks for a code where there is none. */
export function freshReaderAction<Input>(
  schema: z.ZodMiniType<Input>,
  perform: (fresh: Fresh, input: Input) => Promise<Answer>,
) {
  return async (previous: FormState, formData: FormData): Promise<FormState> =>
    readerAction(schema, async (_reader, input) => {
      const proof = await proveOrAsk(formData);
      return proof.ok ? perform(proof.value, input) : proof;
    })(previous, formData);
}
