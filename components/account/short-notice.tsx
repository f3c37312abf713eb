import { getLocale, getT } from "@/lib/i18n/server";

const points = ["kept", "private", "coordination", "elsewhere", "rights"] as const;

/** The privacy notice in five sentences, with the whole of it one link away. */
export async function ShortNotice() {
  const [locale, t] = await Promise.all([getLocale(), getT("welcome")]);

  return (
    <section
      aria-labelledby="notice"
      className="grid gap-3 rounded-lg border border-line bg-sheet p-5 sm:p-8"
    >
      <h2 id="notice" className="text-xl">
        {t("notice.title")}
      </h2>
      <ul className="grid list-disc gap-2 ps-5">
        {points.map((point) => (
          <li key={point}>{t(`notice.${point}`)}</li>
        ))}
      </ul>
      <p>
        <a
          href={`/${locale}/privacy`}
          target="_blank"
          className="inline-flex min-h-11 items-center"
          rel="noopener"
        >
          {t("notice.whole")}
        </a>
      </p>
    </section>
  );
}
