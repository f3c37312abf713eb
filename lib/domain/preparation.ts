import type { Draft } from "./draft";
import { type PromptCode, showablePrompts } from "./guide";

/** What a person prepares under a prompt of the first meeting, and whether the other sees it there. */
export type Note = Draft & { prompt: PromptCode; isShown: boolean };

/** What the other prepared and chose to show at the meeting. */
export type ShownNote = Pick<Note, "prompt" | "text" | "locale">;

/** The longest note, in characters. */
export const noteLimit = 4_000;

export function canBeShown(prompt: PromptCode) {
  return showablePrompts.includes(prompt);
}

export function noteOn(notes: ReadonlyArray<Note>, prompt: PromptCode): Note | null {
  return notes.find((note) => note.prompt === prompt) ?? null;
}

export function blankNote(prompt: PromptCode): Note {
  return { prompt, text: "", locale: "fr", revision: 0, isShown: false };
}
