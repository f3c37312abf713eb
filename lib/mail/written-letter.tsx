import "server-only";
import { Link, Section, Text } from "react-email";
import { env } from "@/lib/env";
import type { LetterPart, LetterText } from "@/lib/i18n/letter-text";
import { Letter } from "./letter";
import { linkLook, plain } from "./look";
import { type Correspondent, send } from "./send";
import type { Stop } from "./stop-link";

/** Sends a letter that is words and one link, in each of its languages. */
export async function sendWritten({
  key,
  to,
  from,
  stop,
  text: { subject, preview, parts },
}: {
  key: string;
  to: Correspondent;
  /** The human who reads an answer. */
  from: Correspondent;
  stop: Stop;
  text: LetterText;
}) {
  await send({
    key,
    to,
    from,
    subject,
    stop,
    body: (
      <Letter
        locale={parts[0]?.locale ?? "fr"}
        preview={preview}
        signature={[]}
        reason={parts.map(({ locale, reason }) => (
          <span key={locale} lang={locale}>
            {reason}
            <br />
          </span>
        ))}
        stop={stop}
      >
        {parts.map((part) => (
          <Part key={part.locale} {...part} />
        ))}
      </Letter>
    ),
  });
}

function Part({ locale, greeting, paragraphs, way, closing, signature }: LetterPart) {
  return (
    <Section lang={locale}>
      {[greeting, ...paragraphs].map((paragraph) => (
        <Text key={paragraph} style={plain}>
          {paragraph}
        </Text>
      ))}
      <Text style={plain}>
        <Link href={`${env().TANDEM_ORIGIN}/${locale}${way.path}`} style={linkLook}>
          {way.label}
        </Link>
      </Text>
      {closing.map((paragraph) => (
        <Text key={paragraph} style={plain}>
          {paragraph}
        </Text>
      ))}
      <Text style={plain}>
        {signature.map((line) => (
          <span key={line}>
            {line}
            <br />
          </span>
        ))}
      </Text>
    </Section>
  );
}
