export const importHalves = ["mentor", "mentee"] as const;
const importDetails = ["name", "given-name", "address", "language"] as const;

export type ImportHalf = (typeof importHalves)[number];
type ImportDetail = (typeof importDetails)[number];
/** What a column of the file holds. */
export type ImportColumn = `${ImportHalf}-${ImportDetail}`;

export const neededColumns = [
  "mentor-name",
  "mentor-address",
  "mentee-name",
  "mentee-address",
] as const satisfies ReadonlyArray<ImportColumn>;

/** The columns of the template, in their order. */
export const templateColumns = importHalves.flatMap((half) =>
  (["name", "address", "language"] as const).map((detail) => `${half}-${detail}` as const),
);

/** "mentore" may be a woman who mentors, or "mentoré" without its accent: the other column decides. */
type Who = ImportHalf | "either";

const whoWords: Record<string, Who> = {
  mentor: "mentor",
  mentors: "mentor",
  mentee: "mentee",
  mentees: "mentee",
  mentoree: "mentee",
  mentorees: "mentee",
  mentore: "either",
  mentores: "either",
};

const detailWords: Record<string, ImportDetail> = {
  nom: "name",
  noms: "name",
  name: "name",
  surname: "name",
  prenom: "given-name",
  courriel: "address",
  courriels: "address",
  adresse: "address",
  address: "address",
  email: "address",
  mail: "address",
  langue: "language",
  language: "language",
};

/** Words that change nothing about what a column holds. */
const fillers =
  /\b(?:de|du|des|la|le|les|l|d|et|personne|participante?|famille|complet|complete|preferee?|the|of|s|full|family|last|preferred|e|es|electronique)\b/g;
const givenName = /\b(?:given|first)\s+names?\b/g;

/** Where each column stands among the headers, and which headers say nothing to us. */
export type ReadHeaders = {
  places: ReadonlyMap<ImportColumn, number>;
  doubled: ReadonlyArray<ImportColumn>;
  ignored: ReadonlyArray<string>;
  /** How many columns there are, understood or not. */
  width: number;
};

/** Recognises headers in French or English, in any order, case and spacing, with or without accents. */
export function readHeaders(headers: ReadonlyArray<string>): ReadHeaders {
  const meanings = headers.map(meaningOf);
  const hasMentor = meanings.some((meaning) => meaning?.who === "mentor");
  const either: ImportHalf = hasMentor ? "mentee" : "mentor";

  const places = new Map<ImportColumn, number>();
  const doubled = new Set<ImportColumn>();
  const ignored: string[] = [];
  for (const [index, header] of headers.entries()) {
    const meaning = meanings[index];
    if (!meaning) {
      if (header.trim()) ignored.push(header.trim());
      continue;
    }
    const column = `${meaning.who === "either" ? either : meaning.who}-${meaning.detail}` as const;
    if (places.has(column)) doubled.add(column);
    else places.set(column, index);
  }
  return { places, doubled: [...doubled], ignored, width: headers.length };
}

export function missingColumns({ places }: ReadHeaders): ReadonlyArray<ImportColumn> {
  return neededColumns.filter((column) => !places.has(column));
}

function meaningOf(header: string): { who: Who; detail: ImportDetail } | null {
  // With its accent it is clear who is meant.
  const accented = /mentor(?:é|e\u0301)/iu.test(header);
  const words = foldText(header)
    .replace(givenName, "prenom")
    .replace(fillers, " ")
    .split(" ")
    .filter(Boolean);

  const who = words.flatMap((word) => whoWords[word] ?? []);
  const details = new Set(words.flatMap((word) => detailWords[word] ?? []));
  // "Nom et prénom": the whole name.
  if (details.has("name")) details.delete("given-name");
  const isUnderstood = words.every((word) => whoWords[word] || detailWords[word]);
  const [first] = who;
  const [detail = "name"] = details;
  if (!isUnderstood || !first || who.length > 1 || details.size > 1) return null;

  return { who: accented ? "mentee" : first, detail };
}

/** Lower case without accents or punctuation, its words parted by one space: to compare what people type. */
export function foldText(text: string) {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
