import { z } from "zod/mini";

/** A request, and who had taken charge of it on the page that one looks at. */
export const chargeSchema = z.object({ request: z.uuid(), seen: z.optional(z.uuid()) });
