import "server-only";
import { Link, Text } from "react-email";
import { invitation } from "@/lib/calendar/invitation";
import type { Locale } from "@/lib/domain/people";
import { env } from "@/lib/env";
import { formatDateTime, formatDateTimeInZone, formatTimeElsewhere } from "@/lib/i18n/dates";
import { wording } from "@/lib/i18n/wording";
import { Letter } from "./letter";
import { linkLook, plain } from "./look";
import { type Correspondent, type LetterReader, send } from "./send";

/** Says that a meeting is set, moved or cancelled, with the calendar file that does the same. The place stays in Tandem. */
export async function sendMeetingLetter({
  key,
  change,
  reader,
  partner,
  program,
}: {
  key: string;
  change: {
    pairId: string;
    meeting: number;
    sequence: number;
    wasAt: Date | null;
    startsAt: Date | null;
    changedAt: Date;
  };
  reader: LetterReader;
  partner: { name: string; timeZone: string };
  program: { name: Record<Locale, string>; coordination: Correspondent };
}) {
  const { wasAt, startsAt } = change;
  const moment = startsAt ?? wasAt;
  if (!moment) return;

  const { locale } = reader;
  const stop = { id: reader.id, kinds: ["meeting-dates"] as const };
  const [t, mail] = [wording(locale, "date-letters"), wording(locale, "mail")];
  const kind = !startsAt ? "cancelled" : wasAt ? "moved" : "set";
  const { name } = partner;
  const elsewhere = startsAt && formatTimeElsewhere(startsAt, reader, partner.timeZone);
  const page = `${env().TANDEM_ORIGIN}/${locale}/pairs/${change.pairId}/date?meeting=${change.meeting}`;

  await send({
    key,
    to: reader,
    from: program.coordination,
    stop,
    subject: t(`${kind}.subject`, { when: formatDateTime(moment, reader) }),
    calendar: invitation({ ...change, startsAt: moment }, { reader, isCancelled: !startsAt }),
    body: (
      <Letter
        locale={locale}
        preview={t(`${kind}.preview`)}
        signature={[program.coordination.name, program.name[locale]]}
        reason={t("reason", { name })}
        stop={stop}
      >
        <Text style={plain}>{mail("greeting", { name: reader.name })}</Text>
        <Text style={plain}>
          {t(`${kind}.told`, { name, when: formatDateTimeInZone(moment, reader) })}
        </Text>
        {elsewhere && <Text style={plain}>{t("elsewhere", { name, when: elsewhere })}</Text>}
        {kind === "moved" && wasAt && (
          <Text style={plain}>{t("moved.was", { when: formatDateTime(wasAt, reader) })}</Text>
        )}
        <Text style={plain}>{t(`${kind}.next`)}</Text>
        <Text style={plain}>
          <Link href={page} style={linkLook}>
            {t(`${kind}.open`)}
          </Link>
        </Text>
      </Letter>
    ),
  });
}
