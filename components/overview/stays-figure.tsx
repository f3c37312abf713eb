import type { ProgramFigures } from "@/lib/domain/program-figures";
import { wordFigure } from "@/lib/i18n/figures-wording";
import { getLocale, getT } from "@/lib/i18n/server";
import { FigureCard } from "./figure-card";
import { SpreadChart } from "./spread-chart";

/** How long pairs took to go on from each stage. */
export async function StaysFigure({ figures, files }: { figures: ProgramFigures; files: string }) {
  const [locale, t, tDesk] = await Promise.all([getLocale(), getT("overview"), getT("desk")]);
  const shown = figures.stays.flatMap(({ stage, spread }) => (spread ? [{ stage, spread }] : []));
  const longest = shown.toSorted((one, other) => other.spread.median - one.spread.median)[0];

  return (
    <FigureCard
      id="stays"
      title={t("stays.title")}
      told={longest ? t("stays.told") : t("stays.none")}
      table={wordFigure("stays", figures, locale)}
      file={`${files}/stays`}
      isEmpty={!longest}
    >
      {longest && (
        <SpreadChart
          label={t("stays.chart", {
            stage: tDesk(`stages.${longest.stage}.name`),
            count: longest.spread.median,
          })}
          stays={figures.stays.map(({ stage, spread }) => ({
            key: stage,
            label: tDesk(`stages.${stage}.name`),
            spread,
            text: spread ? t("stays.days", { count: spread.median }) : t("notShown"),
          }))}
        />
      )}
    </FigureCard>
  );
}
