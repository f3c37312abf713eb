type Place = {
  /** What tells its row from every other, and never changes. */
  row: ReadonlyArray<string>;
  /** Whose words they are: a person, or the pair where they are the two's. */
  owner: string;
  /** Where a column holds the same seal as another, from which Postgres copies it. */
  as?: string;
};

/**
 * Every column that holds words which people write in confidence, or a secret that we must read again, and what its seal
 * is bound to: there it opens, and nowhere else. What is named here must never be updated in a row; only the words may.
 */
export const sealedColumns = {
  "authenticators.secret": { row: ["personId"], owner: "personId" },
  "clause_revisions.text": { row: ["pairId", "clause", "revision"], owner: "savedById" },
  "clause_suggestions.text": { row: ["id"], owner: "suggestedById" },
  "coordinator_notes.text": { row: ["id"], owner: "writtenById" },
  // What its writer chose to show says nothing of who they are: it is sealed once more, as the pair's.
  "ending_disclosures.reason": {
    row: ["requestId"],
    owner: "pairId",
    as: "ending_requests.shown_reason",
  },
  "ending_requests.reason": { row: ["id"], owner: "personId" },
  "ending_requests.shown_reason": { row: ["id"], owner: "pairId" },
  "help_requests.message": { row: ["id"], owner: "personId" },
  "imports.content": { row: ["id"], owner: "sentById" },
  "imports.file_name": { row: ["id"], owner: "sentById" },
  "meeting_places.place": { row: ["pairId", "meeting"], owner: "pairId" },
  "new_authenticators.secret": { row: ["personId"], owner: "personId" },
  "people.introduction": { row: ["id"], owner: "id" },
  "people.pronouns": { row: ["id"], owner: "id" },
  "preparation_notes.text": { row: ["pairId", "personId", "prompt"], owner: "personId" },
  "reflections.text": { row: ["pairId", "personId", "question"], owner: "personId" },
} as const satisfies Record<string, Place>;

export type SealedColumn = keyof typeof sealedColumns;

/** What a row must bring so that words of it can be sealed or opened. */
export type RowOf<Column extends SealedColumn> = Readonly<
  Record<
    (typeof sealedColumns)[Column]["row"][number] | (typeof sealedColumns)[Column]["owner"],
    string | number
  >
>;

/** What the words of a column are bound to in one row, each value by its name in the application. */
export function placeOf(column: SealedColumn, valueIn: (name: string) => unknown): string {
  const { row, owner, as = column }: Place = sealedColumns[column];

  return JSON.stringify([as, ...row.map((name) => String(valueIn(name))), String(valueIn(owner))]);
}

/** The names of what the words of a column are bound to. */
export function boundTo(column: SealedColumn): ReadonlyArray<string> {
  const { row, owner } = sealedColumns[column];

  return [...new Set<string>([...row, owner])];
}
