import "server-only";
import { Link, Text } from "react-email";
import { printedMark } from "@/lib/domain/mark";
import type { Locale, ProgramId } from "@/lib/domain/people";
import { env } from "@/lib/env";
import { formatDate } from "@/lib/i18n/dates";
import { wording } from "@/lib/i18n/wording";
import { Letter } from "./letter";
import { linkLook, plain, small } from "./look";
import { type Correspondent, send } from "./send";

/** The notice of an ending: what its page says, in the same words for both and with nothing of who asked. */
export async function sendEndingNotice({
  key,
  reader,
  partner,
  endedAt,
  mark,
  program,
}: {
  key: string;
  reader: Correspondent & { locale: Locale; timeZone: string };
  /** The other one's name. */
  partner: string;
  endedAt: Date;
  mark: string | null;
  program: { id: ProgramId; name: Record<Locale, string>; coordination: Correspondent };
}) {
  const { locale } = reader;
  const [t, mail] = [wording(locale, "ending"), wording(locale, "mail")];
  const { name, email } = program.coordination;

  await send({
    key,
    to: reader,
    from: program.coordination,
    subject: mail("endingNotice.subject"),
    body: (
      <Letter
        locale={locale}
        preview={mail("endingNotice.preview")}
        signature={[name, program.name[locale]]}
        reason={mail("endingNotice.reason")}
      >
        <Text style={plain}>{mail("greeting", { name: reader.name })}</Text>
        <Text style={plain}>{t("notice.title", { name: partner })}</Text>
        <Text style={plain}>{t("notice.noFault")}</Text>
        <Text style={plain}>{t("notice.keep")}</Text>
        <Text style={plain}>
          {t("notice.next")}{" "}
          <Link href={`mailto:${email}`} style={linkLook}>
            {email}
          </Link>
        </Text>
        <Text style={plain}>{t("notice.since", { date: formatDate(endedAt, reader) })}</Text>
        {mark && <Text style={small}>{mail("mark", { mark: printedMark(mark) })}</Text>}
        <Text style={plain}>
          <Link href={`${env().TANDEM_ORIGIN}/${locale}/space`} style={linkLook}>
            {mail("space")}
          </Link>
        </Text>
      </Letter>
    ),
  });
}
