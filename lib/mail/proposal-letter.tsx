import "server-only";
import { Link, Text } from "react-email";
import type { Locale } from "@/lib/domain/people";
import { env } from "@/lib/env";
import { formatDateTimeInZone } from "@/lib/i18n/dates";
import { wording } from "@/lib/i18n/wording";
import { Letter } from "./letter";
import { linkLook, plain } from "./look";
import { type Correspondent, type LetterReader, send } from "./send";

/** Says which times the other proposes for a meeting, and where to take one. */
export async function sendProposalLetter({
  key,
  pairId,
  meeting,
  times,
  reader,
  partner: { name },
  program,
}: {
  key: string;
  pairId: string;
  meeting: number;
  times: ReadonlyArray<Date>;
  reader: LetterReader;
  partner: { name: string };
  program: { name: Record<Locale, string>; coordination: Correspondent };
}) {
  const { locale } = reader;
  const stop = { id: reader.id, kinds: ["meeting-dates"] as const };
  const [t, mail] = [wording(locale, "date-letters"), wording(locale, "mail")];
  const page = `${env().TANDEM_ORIGIN}/${locale}/pairs/${pairId}/date?meeting=${meeting}`;

  await send({
    key,
    to: reader,
    from: program.coordination,
    stop,
    subject: t("proposed.subject"),
    body: (
      <Letter
        locale={locale}
        preview={t("proposed.preview", { count: times.length })}
        signature={[program.coordination.name, program.name[locale]]}
        reason={t("proposed.reason", { name })}
        stop={stop}
      >
        <Text style={plain}>{mail("greeting", { name: reader.name })}</Text>
        <Text style={plain}>{t("proposed.told", { name, count: times.length })}</Text>
        <ul>
          {times.map((time) => (
            <li key={time.toISOString()} style={plain}>
              {formatDateTimeInZone(time, reader)}
            </li>
          ))}
        </ul>
        <Text style={plain}>{t("proposed.next")}</Text>
        <Text style={plain}>
          <Link href={page} style={linkLook}>
            {t("proposed.open")}
          </Link>
        </Text>
      </Letter>
    ),
  });
}
