import en from "@/locales/en/front.json";
import fr from "@/locales/fr/front.json";
import type { Letter } from "./letters";

const words = { fr: fr.letters, en: en.letters };

const style = `
  :root { color-scheme: light dark; font: 1.125rem/1.6 system-ui, sans-serif; }
  body { margin: 0 auto; padding: 2rem 1.5rem; max-width: 44rem; }
  h1, h2 { font-size: 1.5rem; line-height: 1.25; margin: 0; }
  h2 { font-size: 1.125rem; font-weight: normal; }
  li { padding: 0.6rem 0; } ol { padding: 0; list-style: none; }
  pre { font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; padding: 1rem; border: 1px solid; }
  iframe { width: 100%; height: 40rem; border: 1px solid; background: white; }
`;

/** Everything that came, for people who look for their code. */
export function listPage(letters: ReadonlyArray<Letter>, nonce: string) {
  const rows = letters.map(
    ({ id, to, subject, at }) => `
<li><a href="/letters/${id}">${escaped(subject)}</a><br>${escaped(to)} · <time>${at}</time></li>`,
  );
  const empty = `<p>${words.fr.empty}</p><p lang="en">${words.en.empty}</p>`;

  return page(words.fr.title, nonce, rows.length > 0 ? `<ol>${rows.join("")}</ol>` : empty);
}

/** One letter: its plain text, and its HTML in a frame that may run nothing. */
export function letterPage({ id, from, to, subject, text, html, at }: Letter, nonce: string) {
  return page(
    subject,
    nonce,
    `<p><a href="/">${words.fr.all} · <span lang="en">${words.en.all}</span></a></p>
<p>${escaped(from)} → ${escaped(to)} · <time>${at}</time></p>
<h2>${escaped(subject)}</h2>
<pre>${escaped(text)}</pre>
${html && `<iframe sandbox title="${escaped(subject)}" src="/letters/${id}.html"></iframe>`}`,
  );
}

function page(title: string, nonce: string, content: string) {
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style nonce="${nonce}">${style}</style>
</head>
<body><h1>${words.fr.title}</h1><p lang="en">${words.en.title}</p>
<main>${content}</main></body>
</html>
`;
}

function escaped(text: string) {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
