import type { Metadata } from "next";
import { OneButtonForm } from "@/components/form/one-button-form";
import { PauseForm } from "@/components/pause/pause-form";
import { InnerHeading } from "@/components/shell/inner-heading";
import { Notice } from "@/components/ui/notice";
import { requirePair } from "@/lib/auth/require";
import { findPause } from "@/lib/data/pauses";
import { findTheTwo } from "@/lib/data/people";
import { earliestResumption, isPaused } from "@/lib/domain/pause";
import { isStillOpen } from "@/lib/domain/policy";
import { sayPause, wordPause } from "@/lib/i18n/pause-wording";
import { getLocale, getT } from "@/lib/i18n/server";
import { choosePause, goOn } from "./actions";

type Props = PageProps<"/[locale]/pairs/[pairId]/pause">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT("pause");
  return { title: t("title") };
}

/** Either may pause until a day, move that day or go on before it. */
export default async function PausePage({ params }: Props) {
  const { pairId } = await params;
  const grant = await requirePair(pairId, "pause:view");
  const [pause, { partner }, locale, t] = await Promise.all([
    findPause(grant),
    findTheTwo(grant),
    getLocale(),
    getT("pause"),
  ]);
  const now = new Date();
  const isUnderWay = isPaused(pause, now);
  const isOffered = isStillOpen("pause:choose", grant.pair);

  return (
    <>
      <InnerHeading title={t("title")} lead={isOffered && t("lead")} />
      {isUnderWay && isOffered && <Notice title={sayPause(pause, locale, now)} />}
      {isOffered ? <p>{t("meaning")}</p> : <p>{t("none")}</p>}
      {isOffered && (
        <PauseForm
          action={choosePause.bind(null, pairId)}
          pause={{ resumesOn: (isUnderWay && pause.resumesOn) || "", sequence: pause.sequence }}
          earliest={earliestResumption(now)}
          words={wordPause(locale, t("form.readers", { name: partner.name }), isUnderWay)}
        />
      )}
      <OneButtonForm
        action={goOn.bind(null, pairId)}
        fields={{ basedOn: String(pause.sequence) }}
        isOffered={isUnderWay && isOffered}
      >
        {t("goOn")}
      </OneButtonForm>
    </>
  );
}
