"use server";

import { pairAction } from "@/lib/auth/pair-action";
import { findMeeting, saveAttendance, saveHeld, saveMark } from "@/lib/data/meetings";
import { showNote } from "@/lib/data/preparations";
import { firstMeeting, hold, stepToResume } from "@/lib/domain/meeting";
import { accept } from "@/lib/domain/result";
import { pressed } from "@/lib/schemas/codes";
import { markPromptSchema } from "@/lib/schemas/meeting";
import { showNoteSchema } from "@/lib/schemas/preparation";

export const joinMeeting = pairAction("meeting:attend", pressed, async (grant) => {
  const joined = await saveAttendance(grant, firstMeeting);
  if (!joined.ok) return joined;

  return accept({ goTo: `/pairs/${grant.pair.id}/meeting/${stepToResume(joined.value)}` });
});

export const markPrompt = pairAction("meeting:attend", markPromptSchema, (grant, wanted) =>
  saveMark(grant, firstMeeting, wanted),
);

export const showAnswer = pairAction("preparation:write", showNoteSchema, (grant, input) =>
  showNote(grant, { prompt: input.prompt, isShown: input.shown }),
);

export const noteAsHeld = pairAction("meeting:attend", pressed, async (grant) => {
  const held = hold(await findMeeting(grant, firstMeeting));
  if (!held.ok) return held;

  const saved = await saveHeld(grant, firstMeeting);
  return saved.ok ? accept({ goTo: "/space" }) : saved;
});
