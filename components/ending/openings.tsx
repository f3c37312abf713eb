import { CopyButton } from "@/components/form/copy-button";
import { getT } from "@/lib/i18n/server";
import type { Locale } from "@/lib/i18n/settings";
import { wording } from "@/lib/i18n/wording";

const openings = ["doubt", "adjust", "rhythm", "part"] as const;

/** Words to begin with, in a language of one's choice: to say, to copy or to write to the other. */
export async function Openings({
  locale,
  partner: { name, email },
}: {
  locale: Locale;
  partner: { name: string; email: string };
}) {
  const t = await getT("ending");
  const words = wording(locale, "ending");

  return (
    <ul className="grid gap-5">
      {openings.map((opening) => {
        const id = `${opening}-${locale}`;
        const text = words(`talk.openings.${opening}`);

        return (
          <li key={opening} className="grid gap-1 border-clay-soft border-s-4 ps-4">
            <blockquote id={id} lang={locale} className="text-lg">
              {text}
            </blockquote>
            <p className="flex flex-wrap items-center gap-x-3 print:hidden">
              <a
                href={mailWith(email, text)}
                aria-describedby={id}
                className="inline-flex min-h-11 items-center"
              >
                {t("talk.write", { name })}
              </a>
              <CopyButton text={text} done={t("talk.copied")} aria-describedby={id}>
                {t("talk.copy")}
              </CopyButton>
            </p>
          </li>
        );
      })}
    </ul>
  );
}

function mailWith(address: string, words: string) {
  return `mailto:${address}?body=${encodeURIComponent(words)}`;
}
