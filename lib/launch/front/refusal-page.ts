import { type Locale, locales } from "@/lib/i18n/settings";
import en from "@/locales/en/front.json";
import fr from "@/locales/fr/front.json";
import { paper } from "../paper";
import type { RefusalReason } from "./refusals";

const words = { fr, en };

const style = `${paper}
  body { padding: 12vh 1.5rem 2rem; display: grid; justify-content: center; }
  main { max-width: 34rem; }
  section + section { margin-top: 3rem; }
  h1 { font-size: 1.75rem; }
  a { display: inline-block; padding: 0.6rem 0; }
`;

/** A small plain page, in the reader's language first, that says no and shows a way on. */
export function refusalPage(reason: RefusalReason, reader: Locale, nonce: string) {
  const { title } = words[reader].refusals[reason];

  return `<!doctype html>
<html lang="${reader}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – ${words[reader].title}</title>
<style nonce="${nonce}">${style}</style>
</head>
<body><main>${inTheirLanguages(reader, (locale) => section(reason, locale, reader))}</main></body>
</html>
`;
}

/** The reader's own language first; the other follows, since the front may have guessed. */
function inTheirLanguages(reader: Locale, write: (locale: Locale) => string) {
  return [reader, ...locales.filter((locale) => locale !== reader)].map(write).join("");
}

function section(reason: RefusalReason, locale: Locale, reader: Locale) {
  const { home, refusals } = words[locale];
  const { title, text } = refusals[reason];
  const heading = locale === reader ? "h1" : "h2";

  return `
<section lang="${locale}">
<${heading}>${title}</${heading}>
<p>${text}</p>
<p><a href="/${locale}">${home}</a></p>
</section>`;
}
