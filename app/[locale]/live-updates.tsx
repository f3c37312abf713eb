import { Live } from "@/components/live/live";
import type { PairId, PersonId } from "@/lib/domain/people";
import { wordLive } from "@/lib/i18n/live-wording";
import { getLocale } from "@/lib/i18n/server";
import { buildId } from "@/lib/live/build";

/** Keeps a page about somebody's pairs fresh; `since` was asked for before the page read its rows. */
export async function LiveUpdates({
  since,
  person,
  pairs,
}: {
  since: string;
  person: PersonId;
  /** With whom each of them is. */
  pairs: ReadonlyArray<{ id: PairId; partner: string }>;
}) {
  const locale = await getLocale();
  const names = Object.fromEntries(pairs.map(({ id, partner }) => [id, partner]));

  return <Live since={since} build={buildId()} person={person} words={wordLive(locale, names)} />;
}
