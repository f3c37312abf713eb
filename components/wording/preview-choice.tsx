import { type Locale, locales } from "@/lib/i18n/settings";
import { wording } from "@/lib/i18n/wording";

const roles = ["mentor", "mentee"] as const;
export type PreviewRole = (typeof roles)[number];

/** From an address, where anything may stand. */
export function readRole(value: unknown): PreviewRole {
  return roles.find((role) => role === value) ?? "mentor";
}

/** As whom, and in which language, a part of the words is looked at. */
export function PreviewChoice({
  shown,
  hrefTo,
  locale,
}: {
  shown: { role: PreviewRole; in: Locale };
  hrefTo: (role: PreviewRole, language: Locale) => string;
  locale: Locale;
}) {
  const t = wording(locale, "wordings");

  return (
    <nav aria-label={t("preview.choose")}>
      <ul className="flex flex-wrap gap-x-6">
        {roles.flatMap((role) =>
          locales.map((language) => (
            <li key={`${role} ${language}`}>
              <a
                href={hrefTo(role, language)}
                aria-current={role === shown.role && language === shown.in ? "true" : undefined}
                className="inline-flex min-h-11 items-center aria-[current=true]:font-bold aria-[current=true]:no-underline"
              >
                {t(`preview.${role}.${language}`)}
              </a>
            </li>
          )),
        )}
      </ul>
    </nav>
  );
}
