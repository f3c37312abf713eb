import "server-only";
import { Text } from "react-email";
import { codeMinutes, inGroups } from "@/lib/domain/sign-in";
import type { Locale } from "@/lib/i18n/settings";
import { wording } from "@/lib/i18n/wording";
import { Letter } from "./letter";
import { codeLook, plain } from "./look";
import { type Correspondent, send } from "./send";

/** Who signs, and for which program; null before there is one. */
export type Sender = { coordination: Correspondent; name: Record<Locale, string> } | null;

/** The code that opens a session. It stays out of the subject, which shows on locked screens. */
export async function sendSignInCode({
  code,
  person,
  program,
}: {
  code: string;
  person: Correspondent & { locale: Locale };
  program: Sender;
}) {
  const t = wording(person.locale, "mail");
  const signature = program ? [program.coordination.name, program.name[person.locale]] : [];

  await send({
    to: person,
    from: program?.coordination ?? null,
    subject: t("code.subject"),
    body: (
      <Letter
        locale={person.locale}
        preview={t("code.preview", { count: codeMinutes })}
        signature={signature}
        reason={t("code.reason")}
      >
        <Text style={plain}>{t("greeting", { name: person.name })}</Text>
        <Text style={plain}>{t("code.here")}</Text>
        <Text style={codeLook}>{inGroups(code)}</Text>
        <Text style={plain}>{t("code.use", { count: codeMinutes })}</Text>
        <Text style={plain}>{t("code.notYou")}</Text>
      </Letter>
    ),
  });
}
