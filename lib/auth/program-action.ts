import "server-only";
import type { z } from "zod/mini";
import type { ProgramGrant } from "@/lib/domain/policy";
import type { FormState } from "@/lib/schemas/form-state";
import { type Answer, answer } from "./answer";
import { keepingTyped } from "./keeping-typed";
import { requireProgram } from "./require";

/** Makes a server action of a coordinator on their program; it authorizes before it reads what was sent. */
export function programAction<Input>(
  schema: z.ZodMiniType<Input>,
  perform: (grant: ProgramGrant, input: Input) => Promise<Answer>,
) {
  return async (programId: unknown, _previous: FormState, formData: FormData): Promise<FormState> =>
    keepingTyped(formData, async () => {
      const grant = await requireProgram(programId);

      return answer(formData, schema, (input) => perform(grant, input));
    });
}
