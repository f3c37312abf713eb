import "server-only";
import type { Fresh } from "@/lib/domain/fresh";
import { firstMeeting } from "@/lib/domain/meeting";
import { type Actor, halfOf, type Pair, partnerOf } from "@/lib/domain/people";
import { type Grant, grant, type PairAction } from "@/lib/domain/policy";
import { findAccount } from "./accounts";
import { findAgreement } from "./agreements";
import { findClausesAt, listOwnRevisions } from "./clauses";
import { listOwnEndingRequests } from "./endings";
import { listOwnHelpRequests } from "./help-requests";
import { findMeetingPlan } from "./meeting-dates";
import { listOwnOverviews } from "./overviews";
import { findOwnAccountFacts, listOwnPairFacts, type OwnPairFacts } from "./own-facts-export";
import { listNotesWrittenBy } from "./pair-notes";
import { listOwnNotes, listShownNotes } from "./preparations";
import { listReflections } from "./reflections";
import { listSuggestions } from "./suggestions";
import { findWordsOfMeeting } from "./wordings";

/** All that is a person's own in Tandem, and all that they may read of what the other one shared with them. */
export async function findOwnExport({ actor }: Fresh) {
  const [account, facts, overviews, pairFacts, coordinatorNotes] = await Promise.all([
    findAccount(actor),
    findOwnAccountFacts(actor),
    listOwnOverviews(actor),
    listOwnPairFacts(actor),
    listNotesWrittenBy(actor),
  ]);
  const pairs = [];
  for (const known of pairFacts) {
    const overview = overviews.find(({ pair }) => pair.id === known.id);
    if (!overview) continue;
    const { pair, ...theTwo } = overview;
    const partner = theTwo[halfOf(pair, partnerOf(pair, actor.id))];
    pairs.push({ pair, partner, facts: known, ...(await findWords(actor, pair, known)) });
  }

  return { actor, account, facts, pairs, coordinatorNotes };
}

async function findWords(actor: Actor, pair: Pair, facts: OwnPairFacts) {
  const toRead = <Action extends PairAction>(action: Action) => viewing(actor, action, pair);
  const agreement = await findAgreement(toRead("agreement:view"));
  const guide = await findWordsOfMeeting(toRead("preparation:view"), firstMeeting);
  const versions = [];
  for (const version of agreement.versions) {
    const clauses = await findClausesAt(toRead("agreement:view"), version.revisions);
    versions.push({ ...version, clauses });
  }
  const places = [];
  for (const { meeting } of facts.meetingDates) {
    const plan = await findMeetingPlan(toRead("meeting:view"), meeting);
    if (plan?.place) places.push({ meeting, place: plan.place });
  }

  return {
    guide,
    clauses: agreement.clauses,
    versions,
    places,
    revisions: await listOwnRevisions(toRead("agreement:view")),
    suggestions: await listSuggestions(toRead("agreement:view")),
    notes: await listOwnNotes(toRead("preparation:view")),
    shownToMe: await listShownNotes(toRead("meeting:view")),
    reflections: await listReflections(toRead("reflection:view")),
    help: await listOwnHelpRequests(toRead("help:view")),
    endingRequests: await listOwnEndingRequests(toRead("ending:view")),
  };
}

/** What is one's own, one may always read: whoever is half of a pair is refused nothing of this. */
function viewing<Action extends PairAction>(actor: Actor, action: Action, pair: Pair) {
  const given: Grant<Action> | null = grant(actor, action, pair);
  if (!given) throw new Error(`Somebody is refused what is their own: ${action}`);

  return given;
}

export type OwnExport = Awaited<ReturnType<typeof findOwnExport>>;
