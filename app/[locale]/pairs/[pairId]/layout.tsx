import { EndedNotice } from "@/components/ending/ended-notice";
import { ShowNew } from "@/components/live/show-new";
import { askedPath } from "@/lib/auth/asked-path";
import { requirePart } from "@/lib/auth/require";
import { findTheTwo } from "@/lib/data/people";
import { findProgram } from "@/lib/data/programs";
import type { Actor, Pair } from "@/lib/domain/people";
import { grant } from "@/lib/domain/policy";
import { keptUntil } from "@/lib/domain/retention";
import { getLocale } from "@/lib/i18n/server";
import { lastEventId } from "@/lib/live/hub";
import { LiveUpdates } from "../../live-updates";

/** Where the other may change what one reads, and where one types nothing that a new page would take away. */
const readsAlong =
  /\/(meeting(\/\w+)?|next-meeting(\/[\w-]+)?|agreement(\/(confirm|review|history(\/\d+)?))?)$/;

/** Every page of a pair keeps itself fresh; and begins, once it has ended, with the notice that both of them read. */
export default async function PairLayout({
  children,
  params,
}: LayoutProps<"/[locale]/pairs/[pairId]">) {
  const since = lastEventId();
  const { actor, pair } = await requirePart((await params).pairId);

  return (
    <>
      <Following actor={actor} pair={pair} since={since} />
      {pair.endedAt && <Ended actor={actor} pair={pair} endedAt={pair.endedAt} />}
      {children}
    </>
  );
}

async function Following({ actor, pair, since }: { actor: Actor; pair: Pair; since: string }) {
  // Only the two see it change.
  const view = grant(actor, "meeting:view", pair);
  if (!view) return null;

  const [{ partner }, locale, path] = await Promise.all([
    findTheTwo(view),
    getLocale(),
    askedPath(),
  ]);
  const pairs = [{ id: pair.id, partner: partner.name }];

  return (
    <>
      <LiveUpdates since={since} person={actor.id} pairs={pairs} />
      {path && readsAlong.test(path) && !pair.endedAt && <ShowNew href={`/${locale}${path}`} />}
    </>
  );
}

async function Ended({ actor, pair, endedAt }: { actor: Actor; pair: Pair; endedAt: Date }) {
  // The coordination reads of it on its own desk.
  const view = grant(actor, "ending:view", pair);
  if (!view) return null;

  const [{ own, partner }, program, locale] = await Promise.all([
    findTheTwo(view),
    findProgram(pair.programId),
    getLocale(),
  ]);
  return (
    <EndedNotice
      endedAt={endedAt}
      reader={{ locale, timeZone: own.timeZone }}
      partner={partner.name}
      contact={program?.coordination.email ?? ""}
      keptUntil={program?.retentionMonths ? keptUntil(endedAt, program.retentionMonths) : null}
    />
  );
}
