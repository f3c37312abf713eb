import { randomUUID } from "node:crypto";

/** A value for each field that a form of ours has, by its name: what the actions would take if they took it from anybody. */
export function likelyFields(brackets: Record<string, string>): Record<string, string> {
  const { requestId = "", noteId = "", importId = "", endingId = "", personId = "" } = brackets;

  return {
    clause: "schedule",
    basedOn: "0",
    text: "Des mots",
    prompt: "hopes",
    question: "in-three-years",
    shown: "on",
    also: "take-back",
    answer: "suits",
    suggestion: "Plutôt le jeudi",
    id: randomUUID(),
    as: "declined",
    key: randomUUID(),
    message: "Un mot",
    meeting: "1",
    mark: "talked-about",
    day: "2030-01-10",
    time: "10:00",
    resumesOn: "2030-01-10",
    dueOn: "2030-01-10",
    version: "1",
    round: "1",
    seen: "1.1.1.1.1",
    agreed: "on",
    reason: "",
    request: requestId,
    note: noteId,
    import: importId,
    ending: endingId,
    person: personId,
    half: "mentor",
    name: "Camille Roy",
    email: "camille@example.org",
    language: "fr",
    locale: "fr",
    timeZone: "America/Toronto",
    reminder: `${brackets.pairId ?? ""} no-date 0`,
    letters: "homework",
    fr: "Des mots",
    en: "Words",
  };
}
