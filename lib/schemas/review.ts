import { z } from "zod/mini";
import { revision } from "./codes";
import { day } from "./day";

/** Which review of which version one had before one's eyes when one said that it is still good. */
export const reviewAnswerSchema = z.object({ version: revision, round: revision });

/** The day that one would rather have, and the choice of a day that one saw. */
export const reviewDateSchema = z.extend(reviewAnswerSchema, { basedOn: revision, dueOn: day });
