import type { Guide } from "@/lib/domain/guide";
import { wordStep } from "@/lib/i18n/guide-wording";
import { getLocale } from "@/lib/i18n/server";

/** What a meeting is made of, before one joins: the steps and their suggested minutes. */
export async function StepOverview({ guide }: { guide: Guide }) {
  const locale = await getLocale();

  return (
    <ol className="grid divide-y divide-line border-line border-y">
      {guide.map(({ code }, index) => {
        const { name, minutes } = wordStep(code, locale);

        return (
          <li key={code} className="flex max-w-none flex-wrap items-center gap-x-4 gap-y-1 py-3">
            <span
              aria-hidden="true"
              className="grid size-8 place-content-center rounded-full border-2 border-pine-soft font-bold text-pine"
            >
              {index + 1}
            </span>
            <span className="min-w-32 flex-1 font-semibold">{name}</span>
            <span className="text-ink-soft">{minutes}</span>
          </li>
        );
      })}
    </ol>
  );
}
