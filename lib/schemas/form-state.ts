import type { Locale } from "@/lib/domain/people";
import type { Refusal } from "@/lib/domain/result";

/** What a person typed, by field name; a group of checkboxes may post several values. */
export type Typed = Record<string, ReadonlyArray<string>>;

/** What somebody else saved while this person wrote, to be shown beside their words. */
export type Meanwhile = {
  /** The revision to base the next save on, once both texts have been read. */
  revision: number;
  text: string;
  /** Language of `text`, for its `lang`. */
  locale: Locale;
  /** Other fields of the form, as they now stand. */
  choices?: Readonly<Record<string, ReadonlyArray<string>>>;
  undecided?: boolean;
  /** The fields that both changed, and what the form is to say where the two were brought together. */
  clash?: {
    fields: ReadonlyArray<string>;
    merged: Pick<Meanwhile, "text" | "choices" | "undecided">;
  };
  /** Who saved it; null when it was the same person on another device. */
  author: string | null;
};

/** What a form says that must be sent once more, with a proof of who sends it. */
export type ProofWords = {
  label: string;
  hint: string;
  /** To be sent another code; null where the code comes from an app. */
  again: string | null;
};

/**
 * What a server action tells its form. `message` and `fieldErrors` are already
 * in the reader's language: the action builders word the codes.
 */
export type FormState =
  | { status: "idle" }
  | {
      status: "done";
      message?: string | undefined;
      revision?: number | undefined;
      /** A secret of the reader's own, which is told here once and kept nowhere. */
      shown?: string | undefined;
      /** What stands now, where that is more than what was sent. */
      meanwhile?: Meanwhile | undefined;
    }
  | { status: "invalid"; message: string; fieldErrors: Record<string, string>; typed: Typed }
  | {
      status: "refused";
      /** `updated`: the page is of an older build than the server. */
      refusal: Refusal | "unexpected" | "updated";
      message: string;
      typed: Typed;
      meanwhile?: Meanwhile | undefined;
      /** Asks for a code in the same form. */
      prove?: ProofWords | undefined;
    };

export type FormAction = (previous: FormState, formData: FormData) => Promise<FormState>;

export const idle: FormState = { status: "idle" };

/**
 * Whether a form was answered by an error. Two who wrote at once made none, nor did whoever is asked for
 * a code: there is nothing to mend.
 */
export function isToMend(state: FormState) {
  if (state.status === "refused") return !state.meanwhile && state.refusal !== "prove-again";

  return state.status === "invalid";
}

/** What was typed into a field before the action answered, or null when all is as stored. */
export function typedInto(state: FormState, field: string): string | null {
  return "typed" in state ? (state.typed[field]?.[0] ?? null) : null;
}
