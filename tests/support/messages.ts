import { readdirSync, readFileSync } from "node:fs";
import type { Locale } from "@/lib/i18n/settings";

/** A message of the locale files: where it is, and what it says. */
export type Message = { key: string; text: string };

export function localeFiles(locale: Locale) {
  return readdirSync(`locales/${locale}`).sort();
}

export function messagesIn(locale: Locale, file: string): ReadonlyArray<Message> {
  return leaves(JSON.parse(readFileSync(`locales/${locale}/${file}`, "utf8")));
}

export function allMessages(locale: Locale): ReadonlyArray<Message> {
  return localeFiles(locale).flatMap((file) =>
    messagesIn(locale, file).map(({ key, text }) => ({ key: `${file}: ${key}`, text })),
  );
}

function leaves(node: unknown, path = ""): ReadonlyArray<Message> {
  if (typeof node === "string") return [{ key: path, text: node }];

  return Object.entries(node as object).flatMap(([key, child]) =>
    leaves(child, path ? `${path}.${key}` : key),
  );
}
