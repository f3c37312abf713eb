import type { ReactNode } from "react";
import { Body, Container, Head, Hr, Html, Link, Preview, Text } from "react-email";
import type { Locale } from "@/lib/i18n/settings";
import { wording } from "@/lib/i18n/wording";
import { linkLook, plain, sheet, small } from "./look";
import { type Stop, stopPage } from "./stop-link";

/** The paper that every letter is written on: its words, who signs, why it came, and how to stop it. */
export function Letter({
  locale,
  preview,
  signature,
  reason,
  stop,
  children,
}: {
  locale: Locale;
  /** What a mailbox shows beside the subject. */
  preview: string;
  signature: ReadonlyArray<string>;
  reason: ReactNode;
  /** Letters that always come have none. */
  stop?: Stop;
  children: ReactNode;
}) {
  return (
    <Html lang={locale}>
      <Head />
      <Preview>{preview}</Preview>
      {/* It says "en" unless it is told. */}
      <Body lang={locale} style={plain}>
        <Container style={sheet}>
          {children}
          <Text style={plain}>
            {signature.map((line) => (
              <span key={line}>
                {line}
                <br />
              </span>
            ))}
          </Text>
          <Hr />
          <Text style={small}>{reason}</Text>
          {stop && (
            <Text style={small}>
              <Link href={stopPage(stop, locale)} style={{ ...linkLook, ...small }}>
                {wording(locale, "letters")("stop")}
              </Link>
            </Text>
          )}
        </Container>
      </Body>
    </Html>
  );
}
