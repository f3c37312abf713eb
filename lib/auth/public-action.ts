import "server-only";
import type { z } from "zod/mini";
import type { FormState } from "@/lib/schemas/form-state";
import { type Answer, answer } from "./answer";

/** Makes a server action that anybody may call, signed in or not. */
export function publicAction<Input>(
  schema: z.ZodMiniType<Input>,
  perform: (input: Input) => Promise<Answer>,
) {
  return async (_previous: FormState, formData: FormData): Promise<FormState> =>
    answer(formData, schema, perform);
}
