import type { ReactNode } from "react";
import { Body, Container, Head, Hr, Html, Preview, Text } from "react-email";
import type { Locale } from "@/lib/i18n/settings";
import { plain, sheet, small } from "./look";

/** The paper that every letter is written on: its words, who signs, and why it came. */
export function Letter({
  locale,
  preview,
  signature,
  reason,
  children,
}: {
  locale: Locale;
  /** What a mailbox shows beside the subject. */
  preview: string;
  signature: ReadonlyArray<string>;
  reason: ReactNode;
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
        </Container>
      </Body>
    </Html>
  );
}
