import { fileLimits } from "@/lib/schemas/typed/import";

/** The name of a file as it is shown: on one line, without what steers a text. */
export function nameOfFile(name: string) {
  const plain = name
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\p{Z}]+/gu, " ")
    .trim();

  return [...plain].slice(0, fileLimits.name / 2).join("") || "csv";
}
