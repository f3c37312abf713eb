import { z } from "zod/mini";
import { revision } from "./codes";
import { day } from "./day";

/** The last choice that one saw before going on. */
export const goOnSchema = z.object({ basedOn: revision });

/** The day on which the two resume. */
export const pauseSchema = z.extend(goOnSchema, { resumesOn: day });
