import { type ClauseContent, sameAnswers } from "@/lib/domain/clause-content";
import type { ClauseField } from "@/lib/domain/clause-merge";
import type { WordedClause } from "@/lib/i18n/clause-wording";
import type { Meanwhile, Typed } from "@/lib/schemas/form-state";
import { plain } from "@/lib/schemas/typed/rule";

/** The fields of a clause in the order of its form. */
export function fieldsOf({ questions }: WordedClause): ReadonlyArray<ClauseField> {
  return [...questions.map(({ code }) => code), "text", "undecided"];
}

/** What a form says: one that is on the page, or one that was sent. */
export function contentOf(
  form: FormData,
  { questions }: WordedClause,
  textLocale: ClauseContent["textLocale"],
): ClauseContent {
  const typed = Object.fromEntries(
    [...new Set(form.keys())].map((name) => [name, texts(form, name)]),
  );

  return contentTyped(typed, questions, textLocale);
}

export function contentTyped(
  typed: Typed,
  questions: WordedClause["questions"],
  textLocale: ClauseContent["textLocale"],
): ClauseContent {
  const answered = questions
    .map(({ code }): [string, ReadonlyArray<string>] => [code, (typed[code] ?? []).filter(Boolean)])
    .filter(([, answers]) => answers.length > 0);

  return {
    undecided: "undecided" in typed,
    choices: Object.fromEntries(answered),
    text: plain(typed.text?.[0] ?? ""),
    textLocale,
  };
}

/** What somebody else saved, as the content of a clause. */
export function contentMeanwhile({ undecided, choices, text, locale }: Meanwhile): ClauseContent {
  return { undecided: undecided ?? false, choices: choices ?? {}, text, textLocale: locale };
}

export function saysTheSameIn(field: ClauseField, one: ClauseContent, other: ClauseContent) {
  if (field === "text") return one.text === other.text;
  if (field === "undecided") return one.undecided === other.undecided;
  return sameAnswers(one.choices[field], other.choices[field]);
}

/** Puts what somebody saved into one field of the form, and leaves focus and caret where they are. */
export function fillIn(form: HTMLFormElement, field: ClauseField, content: ClauseContent) {
  for (const control of form.elements) {
    if (control instanceof HTMLTextAreaElement && control.name === field) {
      rewrite(control, content.text);
    }
    if (!(control instanceof HTMLInputElement) || control.name !== field) continue;
    control.checked =
      field === "undecided"
        ? content.undecided
        : (content.choices[field] ?? []).includes(control.value);
  }
}

// React takes no notice of the event, since the text is already what it says: it is for the count
// of characters, which listens by itself.
function rewrite(area: HTMLTextAreaElement, text: string) {
  const { value, selectionStart, selectionEnd } = area;
  area.value = text;
  area.setSelectionRange(placeIn(text, value, selectionStart), placeIn(text, value, selectionEnd));
  area.dispatchEvent(new Event("input", { bubbles: true }));
}

/** Where a caret belongs once `before` has become `after`: beside the words that it stood beside. */
export function placeIn(after: string, before: string, caret: number) {
  const shorter = Math.min(after.length, before.length);
  let same = 0;
  while (same < shorter && after[same] === before[same]) same += 1;
  if (caret <= same) return caret;

  let tail = 0;
  while (tail < shorter - same && after.at(-1 - tail) === before.at(-1 - tail)) tail += 1;
  const fromEnd = before.length - caret;
  return fromEnd <= tail ? after.length - fromEnd : after.length - tail;
}

function texts(form: FormData, name: string) {
  return form.getAll(name).filter((value) => typeof value === "string");
}
