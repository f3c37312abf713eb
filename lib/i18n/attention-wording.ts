import "server-only";
import {
  type Delays,
  daysLacking,
  isStalled,
  type Stall,
  type StallAfter,
  seenFrom,
} from "@/lib/domain/attention";
import { formatDate, type Reader } from "./dates";
import { wording } from "./wording";

/** "Rencontre tenue le mardi 3 novembre 2026, aucune entente confirmée depuis 16 jours." For the coordination. */
export function sayStall(stall: StallAfter, reader: Reader, now: Date) {
  const t = wording(reader.locale, "attention");
  const missing = t(`missing.${stall.reason}`, { date: formatDate(stall.after, reader) });
  const words = { missing, count: daysLacking(stall, now) };

  return stall.since > stall.after ? t("sinceBreak", words) : t("long", words);
}

/** To the two: from when the coordination sees, or has seen, what they lack; null while they lack nothing. */
export function sayWhenSeen(stall: Stall | null, delays: Delays, reader: Reader, now: Date) {
  if (!stall || !isStalled(stall, now)) return null;

  const t = wording(reader.locale, "attention");
  const at = seenFrom(stall, delays);
  const words = { date: formatDate(at, reader), that: t(`that.${stall.reason}`) };
  return at > now ? t("ahead", words) : t("seen", words);
}
