import "server-only";
import { Link, Text } from "react-email";
import type { Locale } from "@/lib/domain/people";
import { env } from "@/lib/env";
import { formatDate } from "@/lib/i18n/dates";
import { wording } from "@/lib/i18n/wording";
import { Letter } from "./letter";
import { linkLook, plain } from "./look";
import { type Correspondent, send } from "./send";

/** Says a month ahead that what is left of a relationship will be erased, and where to take a copy. */
export async function sendRetentionNotice({
  key,
  reader,
  partner,
  endedAt,
  erasedOn,
  program,
}: {
  key: string;
  reader: Correspondent & { locale: Locale; timeZone: string };
  /** The other one's name. */
  partner: string;
  endedAt: Date;
  erasedOn: Date;
  program: { name: Record<Locale, string>; coordination: Correspondent };
}) {
  const { locale } = reader;
  const t = wording(locale, "mail");

  await send({
    key,
    to: reader,
    from: program.coordination,
    subject: t("retention.subject"),
    body: (
      <Letter
        locale={locale}
        preview={t("retention.preview")}
        signature={[program.coordination.name, program.name[locale]]}
        reason={t("retention.reason")}
      >
        <Text style={plain}>{t("greeting", { name: reader.name })}</Text>
        <Text style={plain}>
          {t("retention.told", { name: partner, ended: formatDate(endedAt, reader) })}
        </Text>
        <Text style={plain}>{t("retention.when", { date: formatDate(erasedOn, reader) })}</Text>
        <Text style={plain}>{t("retention.account")}</Text>
        <Text style={plain}>
          <Link href={`${env().TANDEM_ORIGIN}/${locale}/account/export`} style={linkLook}>
            {t("retention.copy")}
          </Link>
        </Text>
      </Letter>
    ),
  });
}
