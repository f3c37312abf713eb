import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskHeading } from "@/components/desk/desk-heading";
import { Acts } from "@/components/pair-record/acts";
import { NoteForm } from "@/components/pair-record/note-form";
import { Notes } from "@/components/pair-record/notes";
import { PairFacts } from "@/components/pair-record/pair-facts";
import { People } from "@/components/pair-record/people";
import { namesOf, Timeline } from "@/components/pair-record/timeline";
import { WaitingRequests } from "@/components/pair-record/waiting";
import { Card } from "@/components/ui/card";
import { requirePair, requireProgram, requireReader } from "@/lib/auth/require";
import { findOverview } from "@/lib/data/overviews";
import { findTimeline } from "@/lib/data/pair-history";
import { listPairNotes } from "@/lib/data/pair-notes";
import { findPairRecord } from "@/lib/data/pair-record";
import { listPrograms } from "@/lib/data/programs";
import { isUnanswered } from "@/lib/domain/member";
import { reminderOf } from "@/lib/domain/pair-reminder";
import { isPaused } from "@/lib/domain/pause";
import { isStillOpen } from "@/lib/domain/policy";
import { newestFirst } from "@/lib/domain/timeline";
import { wordNote } from "@/lib/i18n/note-wording";
import { getLocale, getT } from "@/lib/i18n/server";
import { invite, keepNote } from "./actions";
import { recordPath } from "./paths";

type Props = PageProps<"/[locale]/programs/[programId]/pairs/[pairId]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { mentor, mentee } = await requirePair((await params).pairId, "pair:view").then(
    findOverview,
  );
  const t = await getT("record");
  return { title: t("title", { mentor: mentor.name, mentee: mentee.name }) };
}

/** All that the coordination knows of a pair, and what it can do for it. */
export default async function PairRecordPage({ params }: Props) {
  const { programId: asked, pairId } = await params;
  const { programId } = await requireProgram(asked);
  const grant = await requirePair(pairId, "record:view");
  const { actor, pair } = grant;
  if (pair.programId !== programId) notFound();
  const view = await requirePair(pairId, "pair:view");
  const [overview, shared, record, notes, [program], { timeZone }, locale, t] = await Promise.all([
    findOverview(view),
    findTimeline(view),
    findPairRecord(grant),
    listPairNotes(grant),
    listPrograms([programId]),
    requireReader(),
    getLocale(),
    getT("record"),
  ]);
  if (!program) notFound();
  const { mentor, mentee, progress } = overview;
  const reader = { locale, timeZone };
  const now = new Date();
  const home = `/${locale}/programs/${programId}`;
  const here = `/${locale}${recordPath(pair)}`;
  const lastRemindedAt = shared.find(({ what }) => what === "reminded")?.at ?? null;
  const isOpen = isStillOpen("ending:decide", pair);

  return (
    <>
      <DeskHeading
        title={t("title", { mentor: mentor.name, mentee: mentee.name })}
        program={{ id: programId, name: program.name[locale] }}
        place="pairs"
      />
      <WaitingRequests requests={record.waiting} program={home} />
      <PairFacts pair={pair} progress={progress} reader={reader} now={now} />
      {isOpen && (
        <Acts
          here={here}
          remindHref={`${home}/pairs/remind?pair=${pair.id}`}
          canBeReminded={reminderOf(pair, progress, lastRemindedAt, now).ok}
          lastRemindedAt={lastRemindedAt}
          canBeTakenBack={isUnanswered(mentor, mentee)}
          isPaused={isPaused(progress.pause, now)}
          reader={reader}
          now={now}
        />
      )}
      <People
        mentor={mentor}
        mentee={mentee}
        invited={record.invited}
        invite={invite.bind(null, pair.id)}
        people={`${home}/people`}
        isOpen={isOpen}
        reader={reader}
        now={now}
      />
      <Card id="notes" title={t("notes.title")}>
        <NoteForm
          action={keepNote.bind(null, pair.id)}
          fields={{ key: randomUUID() }}
          words={wordNote(locale, true)}
        />
        <Notes notes={notes} own={actor.id} here={here} reader={reader} />
      </Card>
      <Timeline
        happenings={newestFirst([...shared, ...record.told])}
        names={namesOf(mentor, mentee)}
        reader={reader}
      />
    </>
  );
}
