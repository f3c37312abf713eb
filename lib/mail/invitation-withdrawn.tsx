import "server-only";
import { Text } from "react-email";
import type { Locale } from "@/lib/domain/people";
import { wording } from "@/lib/i18n/wording";
import { Letter } from "./letter";
import { plain } from "./look";
import { type Correspondent, send } from "./send";

/** Takes the letter of an invitation back, kindly: nobody is at fault, and nothing is to be done. */
export async function sendInvitationWithdrawn({
  key,
  reader,
  program,
}: {
  key: string;
  reader: Correspondent & { locale: Locale };
  program: { name: Record<Locale, string>; coordination: Correspondent };
}) {
  const { locale, name } = reader;
  const t = wording(locale, "mail");

  await send({
    key,
    to: reader,
    from: program.coordination,
    subject: t("invitationWithdrawn.subject"),
    body: (
      <Letter
        locale={locale}
        preview={t("invitationWithdrawn.preview")}
        signature={[program.coordination.name, program.name[locale]]}
        reason={t("invitationWithdrawn.reason")}
      >
        <Text style={plain}>{t("greeting", { name })}</Text>
        <Text style={plain}>
          {t("invitationWithdrawn.told", { program: program.name[locale] })}
        </Text>
        <Text style={plain}>{t("invitationWithdrawn.sorry")}</Text>
      </Letter>
    ),
  });
}
