import { type Agreement, confirmedAt, currentVersion, type Version } from "./agreement";
import { type Pair, participants } from "./people";

/** What has become of a version that somebody has said yes to. */
export type Fate =
  | { is: "in-force"; from: Date }
  | { is: "replaced"; from: Date; until: Date }
  /** One yes, to the text as it reads now. */
  | { is: "awaiting" }
  /** One yes; then the text changed. */
  | { is: "set-aside" };

/** Every version with what has become of it, the newest first. */
export function historyOf(agreement: Agreement, pair: Pair) {
  const agreed = agreement.versions.filter(({ confirmations }) =>
    participants(pair).every((person) => confirmations.some(({ by }) => by === person)),
  );
  const current = currentVersion(agreement);

  return agreement.versions
    .map((version) => ({ version, fate: fateOf(version, agreed, current) }))
    .reverse();
}

function fateOf(version: Version, agreed: ReadonlyArray<Version>, current: Version | null): Fate {
  const place = agreed.indexOf(version);
  if (place === -1) return { is: version === current ? "awaiting" : "set-aside" };

  const [from, next] = [confirmedAt(version), agreed[place + 1]];
  return next ? { is: "replaced", from, until: confirmedAt(next) } : { is: "in-force", from };
}
