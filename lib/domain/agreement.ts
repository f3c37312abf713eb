import { type ClauseRevision, inOrder, isBlank, isOpen, isUntouched } from "./clause-content";
import { type ClauseCode, clauseCodes } from "./clauses";
import { type Locale, type Pair, type PersonId, participants } from "./people";
import { accept, type Result, refuse } from "./result";

/** The five clauses as they read; null is a clause that nobody has saved. */
export type Clauses = Readonly<Record<ClauseCode, ClauseRevision | null>>;

/**
 * Which revision of each clause a text is made of; 0 is a clause still blank. Of revisions that say
 * the same it names the earliest: words that were typed and taken out again leave the text as it was.
 */
export type Revisions = Readonly<Record<ClauseCode, number>>;

/** A "yes": whose, when, and in which language they had read the text. */
export type Confirmation = { by: PersonId; at: Date; locale: Locale };

/** One exact text that somebody has confirmed. It is never altered. */
export type Version = {
  version: number;
  revisions: Revisions;
  contentHash: string;
  writtenAt: Date;
  confirmations: ReadonlyArray<Confirmation>;
};

/** What stands in the clauses today, and every version that was ever confirmed, the oldest first. */
export type Agreement = { clauses: Clauses; versions: ReadonlyArray<Version> };

/** What makes a new version tamper-evident: `seal` is given its text and answers with the hash. */
export type Seal = (text: string) => string;

/**
 * Confirms the text that the person has read, named by its fingerprint: a "yes"
 * to one text never counts for another. The version holds the same text for both.
 */
export function confirm(
  { clauses, versions }: Agreement,
  seen: string,
  yes: Confirmation,
  seal: Seal,
): Result<Version, "nothing-to-confirm" | "revised-meanwhile"> {
  if (clauseCodes.every((code) => isBlank(clauses[code]))) return refuse("nothing-to-confirm");
  if (seen !== fingerprint(revisionsOf(clauses))) return refuse("revised-meanwhile");

  const version = currentVersion({ clauses, versions }) ?? {
    version: Math.max(0, ...versions.map(({ version }) => version)) + 1,
    revisions: revisionsOf(clauses),
    contentHash: seal(canonicalText(clauses)),
    writtenAt: yes.at,
    confirmations: [],
  };
  if (hasConfirmed(version, yes.by)) return accept(version);

  return accept({ ...version, confirmations: [...version.confirmations, yes] });
}

function isInForce(version: Version, pair: Pair) {
  return participants(pair).every((person) => hasConfirmed(version, person));
}

/** The newest version that both have confirmed; it stays in force while a later one is being written. */
export function inForce({ versions }: Agreement, pair: Pair): Version | null {
  return versions.findLast((version) => isInForce(version, pair)) ?? null;
}

/** Since when both have said yes to it. */
export function confirmedAt({ confirmations }: Version): Date {
  return new Date(Math.max(...confirmations.map(({ at }) => at.getTime())));
}

/** Enough of the hash to tell two versions apart by eye. */
export function shortHash({ contentHash }: Version) {
  return contentHash.slice(0, 12);
}

/**
 * The version of the text as it reads now; null while nobody has confirmed it. What
 * a later version has replaced does not come back by itself when its words do:
 * that would be in force without anybody having said so.
 */
export function currentVersion({ clauses, versions }: Agreement): Version | null {
  const now = fingerprint(revisionsOf(clauses));
  // There are two who can confirm, each once.
  const lastInForce = versions.findLast(({ confirmations }) => confirmations.length === 2);

  return (
    versions.find(
      ({ version, revisions }) =>
        version >= (lastInForce?.version ?? 0) && fingerprint(revisions) === now,
    ) ?? null
  );
}

/** The last version that this person has confirmed, to show them what has changed since. */
export function lastConfirmedBy({ versions }: Agreement, person: PersonId): Version | null {
  return versions.findLast((version) => hasConfirmed(version, person)) ?? null;
}

export type AgreementStanding = "blank" | "being-written" | "your-turn" | "waiting" | "in-force";

/** Where the text as it reads now stands, for one of the two. */
export function standingFor(agreement: Agreement, pair: Pair, person: PersonId): AgreementStanding {
  if (clauseCodes.every((code) => isBlank(agreement.clauses[code]))) return "blank";

  const current = currentVersion(agreement);
  if (!current) return "being-written";
  if (isInForce(current, pair)) return "in-force";
  return hasConfirmed(current, person) ? "waiting" : "your-turn";
}

/** The clauses that read otherwise in two texts. */
export function changedBetween(before: Revisions, after: Revisions): ReadonlyArray<ClauseCode> {
  return clauseCodes.filter((code) => before[code] !== after[code]);
}

/** The clauses that come back at the next meeting. */
export function openClauses(clauses: Clauses): ReadonlyArray<ClauseCode> {
  return clauseCodes.filter((code) => isOpen(clauses[code]));
}

export function revisionsOf(clauses: Clauses): Revisions {
  return byClause((code) => clauses[code]?.readsAs ?? 0);
}

/** Names one exact text, as `1.0.2.1.1`: what a person has before their eyes when they confirm. */
export function fingerprint(revisions: Revisions) {
  return clauseCodes.map((code) => revisions[code]).join(".");
}

/** The revisions that a fingerprint names; null when it is none. */
export function readFingerprint(seen: unknown): Revisions | null {
  if (typeof seen !== "string" || !/^\d{1,9}(\.\d{1,9}){4}$/.test(seen)) return null;

  const numbers = seen.split(".").map(Number);
  return byClause((code) => numbers[clauseCodes.indexOf(code)] ?? 0);
}

/**
 * The whole text, always the same for the same content, to take a hash of. The
 * language of a text without words says nothing and is left out.
 */
export function canonicalText(clauses: Clauses) {
  return JSON.stringify(
    clauseCodes.map((code) => {
      const clause = clauses[code];
      if (!clause || isUntouched(clause)) return [code];

      const { undecided, choices, text, textLocale } = clause;
      const answers = Object.entries(inOrder(code, choices));
      return [code, undecided, answers, text, text ? textLocale : ""];
    }),
  );
}

/** Something for each of the five clauses. */
export function byClause<Value>(make: (code: ClauseCode) => Value) {
  return Object.fromEntries(clauseCodes.map((code) => [code, make(code)])) as Record<
    ClauseCode,
    Value
  >;
}

function hasConfirmed({ confirmations }: Version, person: PersonId) {
  return confirmations.some(({ by }) => by === person);
}
