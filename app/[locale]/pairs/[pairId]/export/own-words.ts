import "server-only";
import { requirePair } from "@/lib/auth/require";
import { findAgreement } from "@/lib/data/agreements";
import { findOwnEndingRequest } from "@/lib/data/endings";
import { listOwnHelpRequests } from "@/lib/data/help-requests";
import { findTheTwo } from "@/lib/data/people";
import { listOwnNotes } from "@/lib/data/preparations";
import { listReflections } from "@/lib/data/reflections";
import { findWordsOfMeeting } from "@/lib/data/wordings";
import type { Fresh } from "@/lib/domain/fresh";
import { firstMeeting } from "@/lib/domain/meeting";
import { halfOf } from "@/lib/domain/people";
import type { Grant } from "@/lib/domain/policy";
import { inGuideOrder } from "@/lib/domain/reflection";

/** What one of the two takes along: one's own words, and the agreement that both share. */
export async function findOwnWords({ pair }: Grant<"pair:export">, { actor }: Fresh) {
  const [agreementView, preparationView, reflectionView, helpView, endingView] = await Promise.all([
    requirePair(pair.id, "agreement:view"),
    requirePair(pair.id, "preparation:view"),
    requirePair(pair.id, "reflection:view"),
    requirePair(pair.id, "help:view"),
    requirePair(pair.id, "ending:view"),
  ]);
  const [theTwo, agreement, notes, { own }, helpRequests, ending, guide] = await Promise.all([
    findTheTwo(agreementView),
    findAgreement(agreementView),
    listOwnNotes(preparationView),
    listReflections(reflectionView),
    listOwnHelpRequests(helpView),
    findOwnEndingRequest(endingView),
    findWordsOfMeeting(preparationView, firstMeeting),
  ]);
  return {
    theTwo,
    pair,
    role: halfOf(pair, actor.id),
    agreement,
    guide,
    notes: notes.filter(({ text }) => text !== ""),
    reflections: inGuideOrder(own).filter(({ text }) => text !== ""),
    helpRequests,
    reason: ending?.reason ? { text: ending.reason, locale: ending.reasonLocale } : null,
  };
}
