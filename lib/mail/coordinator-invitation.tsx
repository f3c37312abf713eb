import "server-only";
import { Link, Text } from "react-email";
import type { Locale } from "@/lib/domain/people";
import { env } from "@/lib/env";
import { wording } from "@/lib/i18n/wording";
import { Letter } from "./letter";
import { linkLook, plain } from "./look";
import { type Correspondent, send } from "./send";

/** Says to somebody that they coordinate a program from now on, and how to sign in. */
export async function sendCoordinatorInvitation({
  key,
  reader,
  program,
}: {
  key: string;
  reader: Correspondent & { locale: Locale };
  program: { name: Record<Locale, string>; coordination: Correspondent };
}) {
  const { locale, name, email } = reader;
  const t = wording(locale, "mail");
  const { coordination } = program;
  // Whoever speaks for the program would otherwise have a letter from themself.
  const writer = coordination.email === email ? [] : [coordination.name];
  const address = `${env().TANDEM_ORIGIN}/${locale}/sign-in?email=${encodeURIComponent(email)}`;

  await send({
    key,
    to: reader,
    from: coordination,
    subject: t("coordinatorInvitation.subject"),
    body: (
      <Letter
        locale={locale}
        preview={t("coordinatorInvitation.preview")}
        signature={[...writer, program.name[locale]]}
        reason={t("coordinatorInvitation.reason")}
      >
        <Text style={plain}>{t("greeting", { name })}</Text>
        <Text style={plain}>
          {t("coordinatorInvitation.joined", { program: program.name[locale] })}
        </Text>
        <Text style={plain}>{t("coordinatorInvitation.how", { email })}</Text>
        <Text style={plain}>
          <Link href={address} style={linkLook}>
            {t("coordinatorInvitation.open")}
          </Link>
        </Text>
      </Letter>
    ),
  });
}
