import { z } from "zod/mini";
import { promptCodes } from "@/lib/domain/guide";
import { marks } from "@/lib/domain/meeting";
import { meetingNumber, oneOf } from "./codes";

/** A button that says all by being pressed at a meeting. */
export const pressedAtMeeting = z.object({ meeting: meetingNumber });

/** The mark that a prompt is to carry; `none` takes it away. */
export const markPromptSchema = z.object({
  meeting: meetingNumber,
  prompt: oneOf(promptCodes),
  mark: z.pipe(
    oneOf([...marks, "none"]),
    z.transform((mark) => (mark === "none" ? null : mark)),
  ),
});
