import "server-only";
import { Link, Text } from "react-email";
import type { Locale } from "@/lib/domain/people";
import { env } from "@/lib/env";
import { formatDateTime } from "@/lib/i18n/dates";
import { wording } from "@/lib/i18n/wording";
import { Letter } from "./letter";
import { linkLook, plain } from "./look";
import { type Correspondent, send } from "./send";
import type { Sender } from "./sign-in-code";

/** Says that a second factor was added, replaced, removed or reset, when, and what to do if it was somebody else. */
export async function sendSecondFactorChanged({
  key,
  reader,
  change,
  changedAt,
  program,
}: {
  key: string;
  reader: Correspondent & { locale: Locale; timeZone: string };
  change: "added" | "replaced" | "removed" | "reset";
  changedAt: Date;
  program: Sender;
}) {
  const { locale, name } = reader;
  const t = wording(locale, "mail");
  const when = formatDateTime(changedAt, reader);

  await send({
    key,
    to: reader,
    from: program?.coordination ?? null,
    subject: t("secondFactor.subject"),
    body: (
      <Letter
        locale={locale}
        preview={t("secondFactor.preview")}
        signature={program ? [program.coordination.name, program.name[locale]] : []}
        reason={t("secondFactor.reason")}
      >
        <Text style={plain}>{t("greeting", { name })}</Text>
        <Text style={plain}>{t(`secondFactor.${change}`, { when })}</Text>
        <Text style={plain}>{t("secondFactor.notYou")}</Text>
        <Text style={plain}>
          <Link href={`${env().TANDEM_ORIGIN}/${locale}/account`} style={linkLook}>
            {t("secondFactor.open")}
          </Link>
        </Text>
      </Letter>
    ),
  });
}
