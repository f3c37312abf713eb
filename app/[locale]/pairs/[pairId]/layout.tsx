import { EndedNotice } from "@/components/ending/ended-notice";
import { requirePart } from "@/lib/auth/require";
import { findTheTwo } from "@/lib/data/people";
import { findProgram } from "@/lib/data/programs";
import type { Actor, Pair } from "@/lib/domain/people";
import { grant } from "@/lib/domain/policy";
import { getLocale } from "@/lib/i18n/server";

/** Every page of a pair that has ended begins with the notice that both of them read. */
export default async function PairLayout({
  children,
  params,
}: LayoutProps<"/[locale]/pairs/[pairId]">) {
  const { actor, pair } = await requirePart((await params).pairId);

  return (
    <>
      {pair.endedAt && <Ended actor={actor} pair={pair} endedAt={pair.endedAt} />}
      {children}
    </>
  );
}

async function Ended({ actor, pair, endedAt }: { actor: Actor; pair: Pair; endedAt: Date }) {
  // The coordination reads of it on its own desk.
  const view = grant(actor, "ending:view", pair);
  if (!view) return null;

  const [{ own, partner }, program, locale] = await Promise.all([
    findTheTwo(view),
    findProgram(),
    getLocale(),
  ]);
  return (
    <EndedNotice
      endedAt={endedAt}
      reader={{ locale, timeZone: own.timeZone }}
      partner={partner.name}
      contact={program?.coordination.email ?? ""}
    />
  );
}
