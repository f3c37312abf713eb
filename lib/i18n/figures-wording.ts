import "server-only";
import type { Month, ProgramFigures } from "@/lib/domain/program-figures";
import type { ShownCount } from "@/lib/domain/small-numbers";
import { formatMonth } from "./dates";
import type { Locale } from "./settings";
import { wording } from "./wording";

export const figureCodes = ["stages", "stays", "endings"] as const;
export type FigureCode = (typeof figureCodes)[number];

/** A table of figures: the same on the page and in the file. The first cell names its row. */
export type FigureTable = {
  columns: ReadonlyArray<string>;
  rows: ReadonlyArray<ReadonlyArray<string | number>>;
};

/** One of the figures of a program, as a table in the reader's language. */
export function wordFigure(
  figure: FigureCode,
  { stages, stays, endings }: ProgramFigures,
  locale: Locale,
): FigureTable {
  const t = wording(locale, "overview");
  const nameOf = (stage: (typeof stages)[number]["stage"]) =>
    wording(locale, "desk")(`stages.${stage}.name`);

  switch (figure) {
    case "stages":
      return {
        columns: [t("columns.stage"), t("columns.pairs")],
        rows: stages.map(({ stage, pairs }) => [nameOf(stage), pairs]),
      };
    case "stays":
      return {
        columns: [
          t("columns.stage"),
          t("columns.goneOn"),
          t("columns.quarter"),
          t("columns.half"),
          t("columns.threeQuarters"),
        ],
        rows: stays.map(({ stage, spread }) => [
          nameOf(stage),
          ...(spread
            ? [spread.pairs, spread.lower, spread.median, spread.upper]
            : Array(4).fill(t("notShown"))),
        ]),
      };
    case "endings":
      return {
        columns: [t("columns.month"), t("columns.endings")],
        rows: endings.map(({ month, count }) => [
          nameMonth(month, locale),
          wordCount(count, locale),
        ]),
      };
  }
}

/** "Novembre 2026", "November 2026": as the name of a row. */
export function nameMonth(month: Month, locale: Locale) {
  const name = formatMonth(month, locale);

  return name.charAt(0).toUpperCase() + name.slice(1);
}

function wordCount(count: ShownCount, locale: Locale) {
  return count === "few" ? wording(locale, "overview")("few") : count;
}
