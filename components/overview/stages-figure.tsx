import type { ProgramFigures } from "@/lib/domain/program-figures";
import { wordFigure } from "@/lib/i18n/figures-wording";
import { getLocale, getT } from "@/lib/i18n/server";
import { formatNumber } from "@/lib/i18n/typography";
import { BarChart } from "./bar-chart";
import { FigureCard } from "./figure-card";

/** How many pairs stand at each stage. */
export async function StagesFigure({ figures, files }: { figures: ProgramFigures; files: string }) {
  const [locale, t, tDesk] = await Promise.all([getLocale(), getT("overview"), getT("desk")]);
  const { stages } = figures;
  const most = stages.toSorted((one, other) => other.pairs - one.pairs)[0];
  const longest = Math.max(1, most?.pairs ?? 0);
  const inForce = stages.find(({ stage }) => stage === "in-force")?.pairs ?? 0;

  return (
    <FigureCard
      id="stages"
      title={t("stages.title")}
      told={
        <>
          <strong>{t("stages.inForce", { count: inForce })}</strong> {t("stages.told")}
        </>
      }
      table={wordFigure("stages", figures, locale)}
      file={`${files}/stages`}
    >
      <BarChart
        label={t("stages.chart", {
          stage: tDesk(`stages.${most?.stage ?? "invited"}.name`),
          count: most?.pairs ?? 0,
        })}
        bars={stages.map(({ stage, pairs }) => ({
          key: stage,
          label: tDesk(`stages.${stage}.name`),
          share: pairs / longest,
          text: formatNumber(pairs, locale),
        }))}
      />
    </FigureCard>
  );
}
