import { createHash } from "node:crypto";

/** A fixed key for something of the demonstration, by its name: the same in every seed. */
export function keyOf(name: string) {
  const digits = createHash("sha256").update(`tandem demonstration ${name}`).digest("hex");

  // Version 8, "of one's own making", and the variant of RFC 9562.
  return digits.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, "$1-$2-8$3-8$4-$5");
}

/** `-3` is three days before `now`, at half past two in the afternoon in Montréal's winter. */
export function dayFrom(now: Date, days: number) {
  const day = new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10);

  return new Date(`${day}T19:30:00Z`);
}
