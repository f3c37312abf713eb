import { fitAnswers } from "@/lib/domain/fit-check";
import { answerOf } from "./codes";

export const fitCheckSchema = answerOf(fitAnswers);
