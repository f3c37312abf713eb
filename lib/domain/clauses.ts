/**
 * The five clauses of the working agreement and the questions of each. Answers
 * are codes, so that each of the two reads them in their own language; the
 * words are in `locales/<locale>/agreement.json`.
 */
const clauses = {
  "working-together": {
    place: one("in-person", "video", "phone", "mixed"),
    agenda: one("mentee", "mentor", "together", "in-turn"),
    between: many("email", "phone", "text-message", "not-between"),
  },
  difficulties: {
    raising: many("at-once", "next-meeting", "in-writing-first"),
    "way-forward": many("look-for-solution", "pause", "ask-coordination", "end-without-fault"),
  },
  confidentiality: {
    scope: one("all-between-us", "unless-agreed", "themes-only"),
    limits: many("danger", "law", "patient-safety"),
    "left-out": many("colleagues", "employer-matters", "family", "health"),
  },
  schedule: {
    frequency: one("two-weeks", "monthly", "six-weeks", "quarterly"),
    length: one("half-hour", "hour", "hour-and-half"),
    calendar: one("fixed-slot", "from-meeting-to-meeting", "all-at-once"),
    until: one("six-months", "a-year", "while-useful"),
  },
  cancellations: {
    notice: one("same-day", "a-day", "two-days", "a-week"),
    means: many("phone", "text-message", "email"),
    afterwards: one("new-date-at-once", "whoever-cancels-proposes", "next-planned"),
  },
} as const satisfies Record<string, Record<string, Question>>;

/** `many`: several answers may stand together. `options`: the codes to choose from. */
export type Question = { many: boolean; options: ReadonlyArray<string> };

export type ClauseCode = keyof typeof clauses;

export const clauseCodes = Object.keys(clauses) as ReadonlyArray<ClauseCode>;

/** The longest free text of a clause, in characters. */
export const clauseTextLimit = 2_000;

export function isClauseCode(code: string): code is ClauseCode {
  return clauseCodes.some((known) => known === code);
}

export function questionsOf(clause: ClauseCode): ReadonlyArray<[name: string, Question]> {
  return Object.entries(clauses[clause]);
}

/** The clauses before and after one; null at either end. */
export function neighboursOf(clause: ClauseCode) {
  const place = clauseCodes.indexOf(clause);

  return { before: clauseCodes[place - 1] ?? null, after: clauseCodes[place + 1] ?? null };
}

function one<const Option extends string>(...options: ReadonlyArray<Option>) {
  return { many: false, options } as const;
}

function many<const Option extends string>(...options: ReadonlyArray<Option>) {
  return { many: true, options } as const;
}
