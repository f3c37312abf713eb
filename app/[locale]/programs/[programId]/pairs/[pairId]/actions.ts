"use server";

import { sayMeanwhile } from "@/app/[locale]/pairs/[pairId]/pause/say-meanwhile";
import { pairAction } from "@/lib/auth/pair-action";
import { endRelationship } from "@/lib/data/endings";
import { inviteAgain } from "@/lib/data/invitations";
import { addNote, changeNote, removeNote } from "@/lib/data/pair-notes";
import { savePause } from "@/lib/data/pauses";
import { isWithinAYear } from "@/lib/domain/pause";
import { accept } from "@/lib/domain/result";
import { getRequestLocale } from "@/lib/i18n/server";
import { pressed } from "@/lib/schemas/codes";
import {
  addNoteSchema,
  changeNoteSchema,
  inviteSchema,
  removeNoteSchema,
} from "@/lib/schemas/pair-record";
import { goOnSchema, pauseSchema } from "@/lib/schemas/pause";
import { recordPath } from "./paths";

export const invite = pairAction("invitation:send", inviteSchema, async (grant, invitation) => {
  const invited = await inviteAgain(grant, invitation);

  return invited.ok ? accept({ said: "invitation-sent-again" as const }) : invited;
});

export const keepNote = pairAction("record:note", addNoteSchema, async (grant, note) => {
  await addNote(grant, note, await getRequestLocale());

  return accept({ said: "note-kept" as const });
});

export const rewriteNote = pairAction("record:note", changeNoteSchema, async (grant, note) => {
  const changed = await changeNote(grant, note, await getRequestLocale());

  return changed.ok ? accept({ goTo: recordPath(grant.pair) }) : changed;
});

export const dropNote = pairAction("record:note", removeNoteSchema, async (grant, { note }) => {
  await removeNote(grant, note);

  return accept({ goTo: recordPath(grant.pair) });
});

export const pauseThem = pairAction(
  "pause:arrange",
  pauseSchema,
  async (grant, { resumesOn, basedOn }) => {
    const within = isWithinAYear(resumesOn, new Date());
    if (!within.ok) return within;

    const saved = await savePause(grant, { resumesOn, basedOn });
    if (!saved.ok) return { ...saved, meanwhile: await sayMeanwhile(grant) };
    return accept({ revision: saved.value.sequence, said: "pause-chosen" as const });
  },
);

export const letThemGoOn = pairAction("pause:arrange", goOnSchema, async (grant, { basedOn }) => {
  const saved = await savePause(grant, { resumesOn: null, basedOn });

  return saved.ok ? accept({ said: "pause-over" as const }) : saved;
});

export const endThem = pairAction("ending:decide", pressed, async (grant) => {
  const ended = await endRelationship(grant);

  return ended.ok ? accept({ goTo: recordPath(grant.pair) }) : ended;
});
