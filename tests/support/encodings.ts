/** A text as somebody's spreadsheet program saves it. */
export const encodings = {
  "UTF-8": (text: string) => Buffer.from(text),
  "UTF-8 with its mark": (text: string) => Buffer.from(`\uFEFF${text}`),
  "UTF-16": (text: string) => Buffer.from(`\uFEFF${text}`, "utf16le"),
  "UTF-16 without its mark": (text: string) => Buffer.from(text, "utf16le"),
  "UTF-16, the other way round": (text: string) => Buffer.from(`\uFEFF${text}`, "utf16le").swap16(),
  "Windows-1252": (text: string) => Buffer.from([...text].map(inWindows1252)),
} as const;

export type Encoding = keyof typeof encodings;

/** The letters of Windows-1252 that stand elsewhere in Unicode. */
const moved: Record<string, number> = {
  "€": 0x80,
  "’": 0x92,
  "“": 0x93,
  "”": 0x94,
  œ: 0x9c,
  Œ: 0x8c,
};

function inWindows1252(letter: string) {
  const code = moved[letter] ?? letter.codePointAt(0) ?? 0;
  if (code > 0xff) throw new Error(`Windows-1252 has no ${letter}`);
  return code;
}
