import type { Metadata } from "next";
import { EndedCard } from "@/components/pair/ended-card";
import { NoPairYet } from "@/components/pair/no-pair-yet";
import { PairCard } from "@/components/pair/pair-card";
import { ProgramLinks } from "@/components/pair/program-links";
import { StageScene } from "@/components/pair/stage-scene";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor, requireReader } from "@/lib/auth/require";
import { listOwnOverviews } from "@/lib/data/overviews";
import { listOwnFacts } from "@/lib/data/own-facts";
import { listProgramsOf } from "@/lib/data/programs";
import { stageOf } from "@/lib/domain/journey";
import { halfOf, partnerOf } from "@/lib/domain/people";
import { noFacts } from "@/lib/domain/standing";
import { getLocale, getT } from "@/lib/i18n/server";
import { lastEventId } from "@/lib/live/hub";
import { LiveUpdates } from "../live-updates";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT("space");
  return { title: t("title") };
}

export default async function SpacePage() {
  const since = lastEventId();
  const actor = await requireActor();
  const { name, timeZone, belongsTo } = await requireReader();
  const [overviews, facts, programs, locale, t] = await Promise.all([
    listOwnOverviews(actor),
    listOwnFacts(actor),
    listProgramsOf(belongsTo),
    getLocale(),
    getT("space"),
  ]);
  const now = new Date();
  const coordinated = programs.filter(({ id }) => actor.coordinates.includes(id));
  const only = overviews.length === 1 ? overviews[0] : undefined;
  const isInSeveral = new Set(overviews.map(({ pair }) => pair.programId)).size > 1;

  return (
    <>
      <PageHeading
        title={t("title")}
        lead={t("hello", { name })}
        illustration={only && <StageScene stage={stageOf(only.pair, only.progress, now)} />}
      />
      {overviews.map(({ pair, progress, delays, ...theTwo }) => {
        const partner = theTwo[halfOf(pair, partnerOf(pair, actor.id))];
        const journey = {
          pair,
          person: actor.id,
          timeZone,
          progress,
          facts: facts.get(pair.id) ?? noFacts,
        };
        const program = programs.find(({ id }) => id === pair.programId);
        const card = {
          partner,
          journey,
          reader: { locale, timeZone },
          program: isInSeveral && program ? program.name[locale] : null,
        };

        return pair.endedAt ? (
          <EndedCard
            key={pair.id}
            {...card}
            endedAt={pair.endedAt}
            contact={program?.coordination.email ?? ""}
          />
        ) : (
          <PairCard key={pair.id} {...card} delays={delays} now={now} />
        );
      })}
      {overviews.length === 0 && coordinated.length === 0 && (
        <NoPairYet contact={programs[0]?.coordination ?? null} />
      )}
      {overviews.length > 0 && (
        <LiveUpdates
          since={since}
          person={actor.id}
          pairs={overviews.map(({ pair, ...theTwo }) => ({
            id: pair.id,
            partner: theTwo[halfOf(pair, partnerOf(pair, actor.id))].name,
          }))}
        />
      )}
      <ProgramLinks programs={coordinated.map(({ id, name }) => ({ id, name: name[locale] }))} />
    </>
  );
}
