import { randomUUID } from "node:crypto";
import PostalMime, { type Address } from "postal-mime";

export type Letter = {
  id: string;
  from: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  /** When it arrived, in ISO 8601. */
  at: string;
};

const kept = 500;

/** The letters of this run, newest first. They live in memory and die with the process. */
export const letters: Letter[] = [];

export async function keepLetter(raw: Buffer, recipients: ReadonlyArray<string>) {
  const { from, subject = "", text = "", html = "" } = await PostalMime.parse(raw);
  const at = new Date().toISOString();
  const to = recipients.join(", ");
  letters.unshift({ id: randomUUID(), from: written(from), to, subject, text, html, at });
  letters.length = Math.min(letters.length, kept);
}

function written(address: Address | undefined) {
  return address?.name ? `${address.name} <${address.address}>` : (address?.address ?? "");
}
