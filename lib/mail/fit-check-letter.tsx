import "server-only";
import { Link, Text } from "react-email";
import { env } from "@/lib/env";
import { beginLetter } from "@/lib/i18n/text-wording";
import { wording } from "@/lib/i18n/wording";
import { Letter } from "./letter";
import { linkLook, plain } from "./look";
import { type LetterReader, send } from "./send";

/**
 * Says where one may answer in private if the match suits. From nobody's address:
 * what somebody would write back must not reach the coordination by mistake.
 */
export async function sendFitCheckLetter({
  key,
  pairId,
  reader,
  partner,
  beginning,
}: {
  key: string;
  pairId: string;
  reader: LetterReader;
  /** The other one's name. */
  partner: string;
  /** In the program's own words; null where Tandem's stand. */
  beginning: string | null;
}) {
  const { locale } = reader;
  const t = wording(locale, "mail");
  const name = { name: partner };
  const stop = { id: reader.id, kinds: ["fit-check"] as const };

  await send({
    key,
    to: reader,
    from: null,
    subject: t("fitCheck.subject"),
    stop,
    body: (
      <Letter
        locale={locale}
        preview={t("fitCheck.preview")}
        signature={[]}
        reason={t("fitCheck.reason")}
        stop={stop}
      >
        <Text style={plain}>{t("greeting", { name: reader.name })}</Text>
        <Text style={plain}>{beginLetter("fit-check", locale, beginning, name)}</Text>
        <Text style={plain}>{t("fitCheck.readers", name)}</Text>
        <Text style={plain}>{t("fitCheck.only")}</Text>
        <Text style={plain}>
          <Link
            href={`${env().TANDEM_ORIGIN}/${locale}/pairs/${pairId}/fit-check`}
            style={linkLook}
          >
            {t("fitCheck.open")}
          </Link>
        </Text>
      </Letter>
    ),
  });
}
