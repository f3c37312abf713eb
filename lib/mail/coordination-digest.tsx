import "server-only";
import { Link, Text } from "react-email";
import { stallOf } from "@/lib/domain/attention";
import type { Progress } from "@/lib/domain/journey";
import type { Locale, Pair, ProgramId } from "@/lib/domain/people";
import { env } from "@/lib/env";
import { sayStall } from "@/lib/i18n/attention-wording";
import { wording } from "@/lib/i18n/wording";
import { Letter } from "./letter";
import { linkLook, plain } from "./look";
import { type Correspondent, type LetterReader, send } from "./send";

/** So many pairs are named; the rest are a link away. */
const mostNamed = 20;

/**
 * Tells a coordinator who needs them and why: of pairs that lack something their
 * names and what is missing, of requests only that some wait.
 */
export async function sendCoordinationDigest({
  key,
  now,
  reader,
  program,
  requests,
  stalled: { rows, after },
}: {
  key: string;
  now: Date;
  reader: LetterReader;
  program: { id: ProgramId; name: Record<Locale, string>; coordination: Correspondent };
  /** How many requests wait. */
  requests: number;
  stalled: {
    rows: ReadonlyArray<{
      pair: Pair;
      mentor: { name: string };
      mentee: { name: string };
      progress: Progress;
    }>;
    after: unknown;
  };
}) {
  const { locale } = reader;
  const [t, mail] = [wording(locale, "letters"), wording(locale, "mail")];
  const desk = `${env().TANDEM_ORIGIN}/${locale}/programs/${program.id}`;
  const blanks = { program: program.name[locale] };
  const stop = { id: reader.id, kinds: ["digest"] as const };

  await send({
    key,
    to: reader,
    from: program.coordination,
    subject: t("digest.subject", blanks),
    stop,
    body: (
      <Letter
        locale={locale}
        preview={t("digest.preview")}
        signature={[]}
        reason={t("digest.reason", blanks)}
        stop={stop}
      >
        <Text style={plain}>{mail("greeting", { name: reader.name })}</Text>
        {requests > 0 && (
          <Text style={plain}>
            {t("digest.requests", { count: requests })}
            <br />
            <Link href={`${desk}/requests`} style={linkLook}>
              {t("digest.openRequests")}
            </Link>
          </Text>
        )}
        {rows.slice(0, mostNamed).map(({ pair, mentor, mentee, progress }) => {
          const stall = stallOf(pair, progress);
          return (
            stall && (
              <Text key={pair.id} style={plain}>
                <Link href={`${desk}/pairs/${pair.id}`} style={linkLook}>
                  {t("digest.pair", { mentor: mentor.name, mentee: mentee.name })}
                </Link>
                <br />
                {sayStall(stall, reader, now)}
              </Text>
            )
          );
        })}
        {(rows.length > mostNamed || after !== null) && (
          <Text style={plain}>{t("digest.more")}</Text>
        )}
        <Text style={plain}>
          <Link href={desk} style={linkLook}>
            {t("digest.open")}
          </Link>
        </Text>
      </Letter>
    ),
  });
}
