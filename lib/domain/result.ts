/**
 * Every reason the domain has for saying no. `refusals.json` words each one, and
 * a reason without its words does not compile.
 */
export type Refusal =
  | "nothing-to-confirm"
  | "revised-meanwhile"
  | "reworded-meanwhile"
  | "settings-changed-meanwhile"
  | "moved-meanwhile"
  | "changed-meanwhile"
  | "proposed-meanwhile"
  | "half-a-time"
  | "happens-twice"
  | "review-moved-meanwhile"
  | "no-review-due"
  | "day-already-past"
  | "settled-meanwhile"
  | "does-not-fit"
  | "signed-out"
  | "pair-ended"
  | "not-met-yet"
  | "too-soon-to-say"
  | "already-matched"
  | "paused-meanwhile"
  | "not-within-a-year"
  | "nothing-to-share"
  | "no-open-ending"
  | "cannot-reopen"
  | "goes-on-again"
  | "nothing-to-remind-of"
  | "reminded-lately"
  | "invited-meanwhile"
  | "has-arrived"
  | "ending-asked-meanwhile"
  | "note-changed-meanwhile"
  | "arrived-meanwhile"
  | "address-known"
  | "has-a-pair"
  | "same-person"
  | "last-coordinator"
  | "charge-changed-meanwhile"
  | "file-empty"
  | "file-is-spreadsheet"
  | "file-unreadable"
  | "import-gone"
  | "already-asked"
  | "no-such-time"
  | "already-past"
  | "prove-again"
  | "prove-by-app"
  | "second-proof-owed"
  | "wrong-app-code"
  | "set-up-over"
  | "wrong-code"
  | "code-expired"
  | "too-many-tries"
  | "other-browser"
  | "try-again-later";

/** What a domain operation answers: the new value, or why it was refused. */
export type Result<Value, Reason extends Refusal = Refusal> =
  | { ok: true; value: Value }
  | { ok: false; refusal: Reason };

export function accept<Value>(value: Value) {
  return { ok: true, value } as const;
}

export function refuse<Reason extends Refusal>(refusal: Reason) {
  return { ok: false, refusal } as const;
}
