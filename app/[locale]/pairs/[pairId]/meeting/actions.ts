"use server";

import { stepPath } from "@/components/meeting/paths";
import { pairAction } from "@/lib/auth/pair-action";
import { requirePair } from "@/lib/auth/require";
import { findMeeting, saveAttendance, saveHeld, saveMark } from "@/lib/data/meetings";
import { findOverview } from "@/lib/data/overviews";
import { showNote } from "@/lib/data/preparations";
import { hold, join, stepToResume } from "@/lib/domain/meeting";
import { accept } from "@/lib/domain/result";
import { markPromptSchema, pressedAtMeeting } from "@/lib/schemas/meeting";
import { showNoteSchema } from "@/lib/schemas/preparation";

export const joinMeeting = pairAction(
  "meeting:attend",
  pressedAtMeeting,
  async (grant, { meeting }) => {
    const { progress } = await findOverview(await requirePair(grant.pair.id, "pair:view"));
    const open = join(progress, meeting);
    if (!open.ok) return open;

    const joined = await saveAttendance(grant, meeting);
    if (!joined.ok) return joined;

    return accept({ goTo: `/pairs/${grant.pair.id}${stepPath(stepToResume(joined.value))}` });
  },
);

export const markPrompt = pairAction(
  "meeting:attend",
  markPromptSchema,
  (grant, { meeting, ...wanted }) => saveMark(grant, meeting, wanted),
);

export const showAnswer = pairAction("preparation:write", showNoteSchema, (grant, input) =>
  showNote(grant, { prompt: input.prompt, isShown: input.shown }),
);

export const noteAsHeld = pairAction(
  "meeting:attend",
  pressedAtMeeting,
  async (grant, { meeting }) => {
    const held = hold(await findMeeting(grant, meeting));
    if (!held.ok) return held;

    const saved = await saveHeld(grant, meeting);
    return saved.ok ? accept({ goTo: "/space" }) : saved;
  },
);
