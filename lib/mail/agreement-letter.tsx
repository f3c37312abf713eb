import "server-only";
import { Link, Text } from "react-email";
import type { AgreementNews } from "@/lib/domain/agreement-news";
import { printedMark } from "@/lib/domain/mark";
import type { Locale, ProgramId } from "@/lib/domain/people";
import { env } from "@/lib/env";
import { formatDate } from "@/lib/i18n/dates";
import { wording } from "@/lib/i18n/wording";
import { Letter } from "./letter";
import { hashLook, linkLook, plain, small } from "./look";
import { type Correspondent, type LetterReader, send } from "./send";

/**
 * Says of a version of the agreement that it is in force, or that it awaits the
 * reader's yes: its number, its day and its hash. The text stays in Tandem, out of
 * mailboxes that employers can read.
 */
export async function sendAgreementLetter({
  key,
  news,
  pair,
  reader,
  partner,
  program,
  marks,
}: {
  key: string;
  news: AgreementNews;
  pair: { id: string };
  reader: LetterReader;
  /** The other one's name. */
  partner: string;
  program: { id: ProgramId; name: Record<Locale, string>; coordination: Correspondent };
  marks: ReadonlyMap<number, string>;
}) {
  const { locale } = reader;
  const [t, mail] = [wording(locale, "letters"), wording(locale, "mail")];
  const blanks = {
    name: partner,
    version: news.version,
    date: formatDate(news.since, reader),
  };
  const mark = news.kind === "in-force" && marks.get(news.version);
  const stop = { id: reader.id, kinds: ["agreement"] as const };

  await send({
    key,
    to: reader,
    from: program.coordination,
    subject: t(`agreement.${news.kind}.subject`, blanks),
    stop,
    body: (
      <Letter
        locale={locale}
        preview={t(`agreement.${news.kind}.preview`, blanks)}
        signature={[program.coordination.name, program.name[locale]]}
        reason={t(`agreement.${news.kind}.reason`, blanks)}
        stop={stop}
      >
        <Text style={plain}>{mail("greeting", { name: reader.name })}</Text>
        <Text style={plain}>{t(`agreement.${news.kind}.now`, blanks)}</Text>
        <Text style={plain}>{t(`agreement.${news.kind}.next`, blanks)}</Text>
        {news.kind === "in-force" && (
          <Text style={hashLook}>{t("agreement.hash", { hash: news.contentHash })}</Text>
        )}
        {mark && <Text style={small}>{mail("mark", { mark: printedMark(mark) })}</Text>}
        <Text style={plain}>
          <Link
            href={`${env().TANDEM_ORIGIN}/${locale}/pairs/${pair.id}/agreement`}
            style={linkLook}
          >
            {t(`agreement.${news.kind}.open`)}
          </Link>
        </Text>
      </Letter>
    ),
  });
}
