import type { ProgramFigures } from "@/lib/domain/program-figures";
import { smallestShown } from "@/lib/domain/small-numbers";
import { nameMonth, wordFigure } from "@/lib/i18n/figures-wording";
import { getLocale, getT } from "@/lib/i18n/server";
import { formatNumber } from "@/lib/i18n/typography";
import { BarChart } from "./bar-chart";
import { FigureCard } from "./figure-card";

/** How many relationships ended in each month; where few did, only that. */
export async function EndingsFigure({
  figures,
  files,
}: {
  figures: ProgramFigures;
  files: string;
}) {
  const [locale, t] = await Promise.all([getLocale(), getT("overview")]);
  const shown = figures.endings.flatMap(({ month, count }) =>
    count === "few" ? [] : [{ month, count }],
  );
  const most = shown.toSorted((one, other) => other.count - one.count)[0];
  const longest = Math.max(smallestShown, most?.count ?? 0);

  return (
    <FigureCard
      id="endings"
      title={t("endings.title")}
      told={most ? t("endings.told") : t("endings.none")}
      table={wordFigure("endings", figures, locale)}
      file={`${files}/endings`}
      isEmpty={!most}
    >
      {most && (
        <BarChart
          label={t("endings.chart", { month: nameMonth(most.month, locale), count: most.count })}
          bars={figures.endings.map(({ month, count }) => ({
            key: month,
            label: nameMonth(month, locale),
            share: (count === "few" ? smallestShown - 1 : count) / longest,
            text: count === "few" ? t("few") : formatNumber(count, locale),
            isVague: count === "few",
          }))}
        />
      )}
    </FigureCard>
  );
}
