import { instantToZoned } from "@/lib/i18n/zoned-time";
import en from "@/locales/en/front.json";
import fr from "@/locales/fr/front.json";
import { paper } from "../paper";
import type { Letter } from "./letters";

const words = { fr: fr.letters, en: en.letters };

const style = `${paper}
  body { margin: 0 auto; padding: 2rem 1.5rem 4rem; max-width: 44rem; }
  h1 { font-size: 1.75rem; margin: 0; }
  h2 { font-size: 1.35rem; margin: 1.5rem 0 0.25rem; }
  p { margin: 0; }
  ol { margin: 1.5rem 0; padding: 0; list-style: none; border-top: 1px solid var(--line); }
  li { padding: 0.75rem 0; border-bottom: 1px solid var(--line); }
  li a, p a, summary { display: inline-block; padding: 0.5rem 0; font-weight: 600; }
  .soft { color: var(--soft); font-size: 0.945em; }
  summary { cursor: pointer; color: var(--pine); }
  iframe, pre { width: 100%; margin: 1.25rem 0 0.5rem; border: 1px solid var(--line); border-radius: 0.6rem; }
  iframe { height: 38rem; background: #faf6ee; }
  pre { font: inherit; white-space: pre-wrap; padding: 1rem; background: var(--sheet); }
`;

/** Everything that came, for people who look for their code. */
export function listPage(letters: ReadonlyArray<Letter>, nonce: string) {
  const rows = letters.map(
    ({ id, to, subject, at }) => `
<li><a href="/letters/${id}">${escaped(subject)}</a>
<p class="soft">${escaped(to)} · ${time(at)}</p></li>`,
  );
  const empty = `<p>${words.fr.empty}</p><p lang="en">${words.en.empty}</p>`;

  return page(words.fr.title, nonce, rows.length > 0 ? `<ol>${rows.join("")}</ol>` : empty);
}

/** One letter: its HTML in a frame that may run nothing, then its plain text. */
export function letterPage({ id, from, to, subject, text, html, at }: Letter, nonce: string) {
  const plain = `<pre>${escaped(text)}</pre>`;

  return page(
    subject,
    nonce,
    `<p><a href="/">${words.fr.all} · <span lang="en">${words.en.all}</span></a></p>
<h2>${escaped(subject)}</h2>
<p class="soft">${escaped(from)} → ${escaped(to)} · ${time(at)}</p>
${
  html
    ? `<iframe sandbox title="${escaped(subject)}" src="/letters/${id}.html"></iframe>
<details><summary>${words.fr.plain} · <span lang="en">${words.en.plain}</span></summary>${plain}</details>`
    : plain
}`,
  );
}

/** By the clocks of this machine, in figures that read the same in both languages. */
function time(at: string) {
  const there = instantToZoned(new Date(at), Intl.DateTimeFormat().resolvedOptions().timeZone);
  return `<time datetime="${at}">${there.date} ${there.time}</time>`;
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
<body><h1>${words.fr.title}</h1>
<p lang="en" class="soft">${words.en.title}</p>
<main>${content}</main></body>
</html>
`;
}

function escaped(text: string) {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
