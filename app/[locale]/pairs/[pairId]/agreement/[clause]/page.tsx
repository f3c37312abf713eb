import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ClauseForm } from "@/components/agreement/clause-form";
import { wordClauseForm } from "@/components/agreement/clause-form-words";
import { ClauseReading } from "@/components/agreement/clause-reading";
import { ClauseSuggestions } from "@/components/agreement/clause-suggestions";
import { InnerHeading } from "@/components/shell/inner-heading";
import { Notice } from "@/components/ui/notice";
import { PrivacyHint } from "@/components/ui/privacy-hint";
import { requirePair } from "@/lib/auth/require";
import { findClause } from "@/lib/data/clauses";
import { findTheTwo } from "@/lib/data/people";
import { listSuggestions } from "@/lib/data/suggestions";
import { findWords } from "@/lib/data/wordings";
import { blankClause, revisionOf } from "@/lib/domain/clause-content";
import { clauseCodes, isClauseCode } from "@/lib/domain/clauses";
import { wordClause } from "@/lib/i18n/clause-wording";
import { getLocale, getT } from "@/lib/i18n/server";
import { readFrom } from "@/lib/schemas/typed/from";
import { recordClause } from "../actions";
import { clausePath, wayBack, waysOn } from "../paths";
import { answerSuggestion, leaveOnClause } from "../suggestion-actions";
import { MeetingPlace } from "./meeting-place";

type Props = PageProps<"/[locale]/pairs/[pairId]/agreement/[clause]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ clause }, t] = await Promise.all([params, getT("agreement")]);
  if (!isClauseCode(clause)) return {};

  return { title: `${t(`clauses.${clause}.name`)} – ${t("title")}` };
}

export default async function ClausePage({ params, searchParams }: Props) {
  const { pairId, clause: code } = await params;
  const grant = await requirePair(pairId, "agreement:view");
  if (!isClauseCode(code)) notFound();

  const [stored, suggestions, words, { own, partner }, locale, t, suggestion, query] =
    await Promise.all([
      findClause(grant, code),
      listSuggestions(grant, code),
      findWords(grant),
      findTheTwo(grant),
      getLocale(),
      getT("agreement"),
      getT("suggestion"),
      searchParams,
    ]);
  const from = readFrom(query.from);
  const clause = wordClause(code, locale, words);
  const isTaken = suggestions.some(
    ({ id, settled }) => id === query.taken && settled?.as === "taken",
  );
  const { next, previous } = waysOn(pairId, code, from);
  const hasEnded = grant.pair.endedAt !== null;
  const viewing = from && !hasEnded ? await requirePair(pairId, "meeting:view") : null;
  const reader = { locale, timeZone: own.timeZone };

  return (
    <>
      <InnerHeading
        title={clause.name}
        lead={clause.intro}
        trail={[
          {
            name: from ? t("backToMeeting") : t("title"),
            href: `/${locale}${wayBack(pairId, from)}`,
          },
          {
            name: t("form.place", {
              number: clauseCodes.indexOf(code) + 1,
              count: clauseCodes.length,
            }),
          },
        ]}
      />
      {viewing && from && <MeetingPlace {...{ viewing, from, partner, reader }} />}
      {hasEnded && <ClauseReading code={code} content={stored} locale={locale} />}
      {!hasEnded && (
        <PrivacyHint readers="both">{t("form.readers", { partner: partner.name })}</PrivacyHint>
      )}
      {isTaken && !hasEnded && <Notice tone="success" role="status" title={suggestion("inText")} />}
      <ClauseForm
        key={code}
        clause={clause}
        stored={{
          content: stored ?? blankClause,
          revision: revisionOf(stored),
          author: stored?.savedBy === partner.id ? partner.name : null,
        }}
        action={recordClause.bind(null, pairId)}
        locale={locale}
        words={wordClauseForm(locale, partner.name)}
        ways={{
          here: `/${locale}${clausePath(pairId, code, from)}`,
          next: `/${locale}${next}`,
          previous: previous && `/${locale}${previous}`,
        }}
        from={from}
        hasEnded={hasEnded}
      />
      <ClauseSuggestions
        key={`suggestions on ${code}`}
        clause={code}
        suggestions={suggestions}
        pairId={pairId}
        partner={partner}
        reader={reader}
        actions={
          hasEnded
            ? null
            : {
                leave: leaveOnClause.bind(null, pairId),
                answer: answerSuggestion.bind(null, pairId),
              }
        }
        from={from}
      />
    </>
  );
}
