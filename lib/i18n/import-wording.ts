import "server-only";
import { templateColumns } from "@/lib/domain/import-columns";
import type { RowFault } from "@/lib/domain/import-row";
import type { Sheet, SheetFault } from "@/lib/domain/import-sheet";
import type { FormWords } from "./form-wording";
import { wordFieldError, wordForm } from "./form-wording";
import type { Locale } from "./settings";
import { wording } from "./wording";

/** A fault for those who read it, on the page and in the file: where it is, what stands there, what to do. */
export type WordedFault = { row: string; column: string; written: string; advice: string };

export type FileFormWords = {
  form: FormWords;
  label: string;
  hint: string;
  readers: string;
  check: string;
  noFile: string;
  tooLarge: string;
};

/** Each column by the heading that it has in the file. */
export function wordFaults(
  faults: ReadonlyArray<RowFault>,
  { headers, written: headings }: Sheet,
  locale: Locale,
): ReadonlyArray<WordedFault> {
  const t = wording(locale, "import");

  return faults.map(({ row, column, written, code, otherRow }) => {
    const heading = column && headings[headers.places.get(column) ?? -1]?.trim();
    return {
      row: String(row),
      column: column ? heading || t(`columns.${column}`) : t("faults.whole"),
      written: written.trim() || t("faults.blank"),
      advice: t(`faults.codes.${code}`, { other: otherRow }),
    };
  });
}

/** The headings of the list of faults, in the order of `WordedFault`. */
export function faultHeadings(locale: Locale) {
  const t = wording(locale, "import");

  return [t("faults.row"), t("faults.column"), t("faults.written"), t("faults.advice")];
}

export function wordFileForm(locale: Locale): FileFormWords {
  const t = wording(locale, "import");

  return {
    form: wordForm(locale),
    label: t("file.label"),
    hint: t("file.hint"),
    readers: t("file.readers"),
    check: t("file.check"),
    noFile: wordFieldError("no-file", locale),
    tooLarge: wordFieldError("file-too-large", locale),
  };
}

/** The first line of a file: whoever fills it in writes the others. */
export function templateHeadings(locale: Locale) {
  const t = wording(locale, "import");

  return templateColumns.map((column) => t(`columns.${column}`));
}

/** What keeps a whole file from being read, and what to do about it. */
export function wordSheetFault(fault: SheetFault, locale: Locale) {
  const t = wording(locale, "import");
  const columns = "columns" in fault ? fault.columns.map((column) => t(`columns.${column}`)) : [];

  return {
    title: t(`sheetFaults.${fault.code}.title`),
    text: t(`sheetFaults.${fault.code}.text`, { ...fault, columns: columns.join(", ") }),
  };
}
