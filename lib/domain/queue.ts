import type { Shown } from "./ending";
import type { HelpRequest } from "./help";
import type { PairId, PersonId } from "./people";

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

/** That both halves of a pair which has ended wish to go on; asked for by the second of them. */
type AskedReopening = { id: string; pairId: PairId; askedAt: Date };

/** A request for help, with who wrote it: whoever asks the coordination is known to it. */
export type AskedHelp = HelpRequest & { pairId: PairId; writer: PersonId };

/** What waits for the coordination of a program. */
export type Waiting =
  | { kind: "ending"; asked: AskedEnding }
  | { kind: "reopening"; asked: AskedReopening }
  | { kind: "help"; asked: AskedHelp };

/** Whoever has waited longest comes first. */
export function inOrder(waiting: ReadonlyArray<Waiting>): ReadonlyArray<Waiting> {
  return waiting.toSorted(
    (one, other) =>
      one.asked.askedAt.getTime() - other.asked.askedAt.getTime() ||
      (one.asked.id < other.asked.id ? -1 : 1),
  );
}
