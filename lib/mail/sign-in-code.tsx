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

/** To open a session, or to prove in an open one who holds the device. */
export type CodeUse = "sign-in" | "proof";

/** The code that opens a session, or proves who has it open. It stays out of the subject, which shows on locked screens. */
export async function sendSignInCode({
  code,
  person,
  program,
  use = "sign-in",
}: {
  code: string;
  person: Correspondent & { locale: Locale };
  program: Sender;
  use?: CodeUse;
}) {
  const t = wording(person.locale, "mail");
  const about = use === "proof" ? "proof" : "code";
  const signature = program ? [program.coordination.name, program.name[person.locale]] : [];

  await send({
    to: person,
    from: program?.coordination ?? null,
    subject: t(`${about}.subject`),
    body: (
      <Letter
        locale={person.locale}
        preview={t("code.preview", { count: codeMinutes })}
        signature={signature}
        reason={t(`${about}.reason`)}
      >
        <Text style={plain}>{t("greeting", { name: person.name })}</Text>
        <Text style={plain}>{t(`${about}.here`)}</Text>
        <Text style={codeLook}>{inGroups(code)}</Text>
        <Text style={plain}>{t(`${about}.use`, { count: codeMinutes })}</Text>
        <Text style={plain}>{t(`${about}.notYou`)}</Text>
      </Letter>
    ),
  });
}
