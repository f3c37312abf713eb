import { completesBy, type Shown } from "./ending";
import { answerBy, type HelpRequest } from "./help";
import type { PairId, PersonId } from "./people";
import { reopenableUntil } from "./reopening";

/** An ending that was asked for, as the coordination knows it. */
export type AskedEnding = {
  id: string;
  pairId: PairId;
  askedAt: Date;
  takenBackAt: Date | null;
  completedAt: Date | null;
  /** Since when both wish to go on after all. */
  reopeningWishedAt: Date | null;
  reopenedAt: Date | null;
  shown: Shown;
};

/** A request for help, with who wrote it: whoever asks the coordination is known to it. */
export type AskedHelp = HelpRequest & { pairId: PairId; writer: PersonId };

/** Which coordinator has taken charge of a request, and since when. */
export type Charge = { by: PersonId; name: string; since: Date };

/** A request as the queue lists it: open, or with when it was settled. */
export type QueuedRequest = {
  id: string;
  kind: "ending" | "reopening" | "help";
  pairId: PairId;
  mentor: { id: PersonId; name: string };
  mentee: { id: PersonId; name: string };
  askedAt: Date;
  /** When the relationship ended that both wish to go on with. */
  endedAt: Date | null;
  /** Who asked for help, or chose to be named as wishing for the end. */
  askers: ReadonlyArray<PersonId>;
  showsReason: boolean;
  settledAt: Date | null;
  charge: Charge | null;
};

/** Until when a request is to be answered, or what the calendar does by itself. */
export function dueOf({
  kind,
  askedAt,
  endedAt,
}: Pick<QueuedRequest, "kind" | "askedAt" | "endedAt">) {
  switch (kind) {
    case "ending":
      return completesBy(askedAt);
    case "reopening":
      return reopenableUntil(endedAt ?? askedAt);
    case "help":
      return answerBy(askedAt);
  }
}
