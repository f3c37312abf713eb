import "server-only";
import { createTransport, type Transporter } from "nodemailer";
import type { ReactElement } from "react";
import { env } from "@/lib/env";

export type Correspondent = { name: string; email: string };

export type Letter = {
  to: Correspondent;
  /** The human of the program who signs; a neutral sender before there is one. */
  from: Correspondent | null;
  subject: string;
  body: ReactElement;
};

let transport: Transporter | undefined;

/** Sends a letter as HTML with a plain-text twin. Rejects when the mail server does not take it. */
export async function send({ to, from, subject, body }: Letter) {
  // Loaded with the first letter and not with the first page: it is large.
  const { render } = await import("react-email");
  transport ??= createTransport({ url: env().SMTP_URL, connectionTimeout: 10_000 });

  await transport.sendMail({
    to: addressed(to),
    from: addressed(from ?? neutralSender()),
    subject,
    html: await render(body),
    text: await render(body, { plainText: true }),
    headers: { "Auto-Submitted": "auto-generated" },
  });
}

function addressed({ name, email }: Correspondent) {
  return { name, address: email };
}

function neutralSender(): Correspondent {
  const { hostname } = new URL(env().TANDEM_ORIGIN);
  return { name: "Tandem", email: `tandem@${hostname}` };
}
