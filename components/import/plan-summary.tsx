import { countPlan, type ImportPlan } from "@/lib/domain/import-plan";
import { getT } from "@/lib/i18n/server";

const counted = ["matches", "newcomers", "alreadyMatched", "endedBefore", "repeats"] as const;

/** What the whole file will do, in numbers: those that are nothing are not said. */
export async function PlanSummary({ plan }: { plan: ImportPlan }) {
  const t = await getT("import");
  const counts = countPlan(plan);

  return (
    <ul className="grid list-disc gap-1 ps-6">
      {counted
        .filter((what) => counts[what] > 0)
        .map((what) => (
          <li key={what} className="first:font-bold">
            {t(`review.counts.${what}`, { count: counts[what] })}
          </li>
        ))}
    </ul>
  );
}
