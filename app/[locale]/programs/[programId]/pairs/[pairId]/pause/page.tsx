import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { OneButtonForm } from "@/components/form/one-button-form";
import { RecordHeading } from "@/components/pair-record/record-heading";
import { PauseForm } from "@/components/pause/pause-form";
import { Notice } from "@/components/ui/notice";
import { requirePair, requireProgram } from "@/lib/auth/require";
import { findOverview } from "@/lib/data/overviews";
import { earliestResumption, isPaused } from "@/lib/domain/pause";
import { isStillOpen } from "@/lib/domain/policy";
import { sayPause, wordPause } from "@/lib/i18n/pause-wording";
import { getLocale, getT } from "@/lib/i18n/server";
import { letThemGoOn, pauseThem } from "../actions";

type Props = PageProps<"/[locale]/programs/[programId]/pairs/[pairId]/pause">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT("record");
  return { title: t("pause.title") };
}

/** The coordination pauses a pair until a day, moves that day, or lets the two go on before it. */
export default async function PauseRecordPage({ params }: Props) {
  const { programId: asked, pairId } = await params;
  const { programId } = await requireProgram(asked);
  const { pair } = await requirePair(pairId, "record:view");
  if (pair.programId !== programId) notFound();
  const [{ mentor, mentee, progress }, locale, t, words] = await Promise.all([
    requirePair(pairId, "pair:view").then(findOverview),
    getLocale(),
    getT("record"),
    getT("pause"),
  ]);
  const now = new Date();
  const { pause } = progress;
  const isUnderWay = isPaused(pause, now);
  const isOffered = isStillOpen("pause:arrange", pair);

  return (
    <>
      <RecordHeading title={t("pause.title")} pair={pair} mentor={mentor} mentee={mentee} />
      {isUnderWay && isOffered && <Notice title={sayPause(pause, locale, now)} />}
      {isOffered ? <p>{t("pause.meaning")}</p> : <p>{words("none")}</p>}
      {isOffered && (
        <PauseForm
          action={pauseThem.bind(null, pairId)}
          pause={{ resumesOn: (isUnderWay && pause.resumesOn) || "", sequence: pause.sequence }}
          earliest={earliestResumption(now)}
          words={wordPause(locale, t("pause.readers"), isUnderWay)}
        />
      )}
      <OneButtonForm
        action={letThemGoOn.bind(null, pairId)}
        fields={{ basedOn: String(pause.sequence) }}
        isOffered={isUnderWay && isOffered}
      >
        {words("goOn")}
      </OneButtonForm>
    </>
  );
}
