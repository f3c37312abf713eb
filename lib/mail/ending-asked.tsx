import "server-only";
import { Link, Text } from "react-email";
import type { ProgramId } from "@/lib/domain/people";
import { env } from "@/lib/env";
import { locales } from "@/lib/i18n/settings";
import { wording } from "@/lib/i18n/wording";
import { Letter } from "./letter";
import { linkLook, plain } from "./look";
import { type Correspondent, send } from "./send";

/**
 * Says to the coordination that an ending waits, and where. Several may read this
 * mailbox, in both languages; what may be known of the ending is read in Tandem.
 */
export async function sendEndingAsked({
  key,
  endingId,
  program,
}: {
  key: string;
  endingId: string;
  program: { id: ProgramId; coordination: Correspondent };
}) {
  const inEach = locales.map((locale) => ({ locale, t: wording(locale, "mail") }));
  const path = `programs/${program.id}/endings/${endingId}`;
  const both = (line: "endingAsked.subject" | "endingAsked.preview") =>
    inEach.map(({ t }) => t(line)).join(" · ");

  await send({
    key,
    to: program.coordination,
    from: null,
    subject: both("endingAsked.subject"),
    body: (
      <Letter
        locale="fr"
        preview={both("endingAsked.preview")}
        signature={[]}
        reason={inEach.map(({ locale, t }) => (
          <span key={locale} lang={locale}>
            {t("endingAsked.reason")}
            <br />
          </span>
        ))}
      >
        {inEach.map(({ locale, t }) => (
          <Text key={locale} lang={locale} style={plain}>
            {t("endingAsked.waits")}
            <br />
            <Link href={`${env().TANDEM_ORIGIN}/${locale}/${path}`} style={linkLook}>
              {t("endingAsked.open")}
            </Link>
          </Text>
        ))}
      </Letter>
    ),
  });
}
