import { newMatchAnswers } from "@/lib/domain/new-match";
import { answerOf } from "./codes";

export const newMatchSchema = answerOf(newMatchAnswers);
