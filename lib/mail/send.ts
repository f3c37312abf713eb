import "server-only";
import { createTransport, type Transporter } from "nodemailer";
import type { ReactElement } from "react";
import type { Invitation } from "@/lib/calendar/invitation";
import { isNobodys } from "@/lib/domain/nobody";
import type { Locale } from "@/lib/domain/people";
import { env } from "@/lib/env";
import { type Stop, stopAddress } from "./stop-link";

export type Correspondent = { name: string; email: string };

/** Whom a letter is written to: in their language, by their clocks. */
export type LetterReader = Correspondent & { id: string; locale: Locale; timeZone: string };

export type Letter = {
  to: Correspondent;
  /** The human of the program who signs; a neutral sender before there is one. */
  from: Correspondent | null;
  subject: string;
  body: ReactElement;
  /** What this letter is, and to whom: a mailbox that is handed it twice knows it by that. */
  key?: string;
  /** Does to the reader's calendar what the letter says. */
  calendar?: Invitation;
  /** How to stop it; letters that always come have none. */
  stop?: Stop;
};

let transport: Transporter | undefined;

/** Sends a letter as HTML with a plain-text twin. Rejects when the mail server does not take it. */
export async function send({ to, from, subject, body, key, calendar, stop }: Letter) {
  // Whoever left while this letter waited: it would only come back.
  if (isNobodys(to.email)) return;

  // Loaded with the first letter and not with the first page: it is large.
  const { render } = await import("react-email");
  transport ??= createTransport({
    url: env().SMTP_URL,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
  });

  await transport.sendMail({
    to: addressed(to),
    from: addressed(from ?? neutralSender()),
    ...(from && { replyTo: addressed(from) }),
    subject,
    html: await render(body),
    text: await render(body, { plainText: true }),
    ...(calendar && { icalEvent: { ...calendar, filename: "tandem.ics" } }),
    headers: {
      "Auto-Submitted": "auto-generated",
      ...(stop && {
        "List-Unsubscribe": `<${stopAddress(stop)}>`,
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
      }),
    },
    ...(key && { messageId: `<${key.replaceAll(":", ".")}@${hostname()}>` }),
  });
}

function addressed({ name, email }: Correspondent) {
  return { name, address: email };
}

function neutralSender(): Correspondent {
  return { name: "Tandem", email: `tandem@${hostname()}` };
}

function hostname() {
  return new URL(env().TANDEM_ORIGIN).hostname;
}
