import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { getT } from "@/lib/i18n/server";

const openings = ["adjust", "rhythm", "part"] as const;

/** The first of the three doors: words to begin with, and a meeting to say them at. */
export async function TalkFirst({
  partner,
  dateHref,
}: {
  partner: { name: string; email: string };
  dateHref: string;
}) {
  const t = await getT("ending");
  const { name, email } = partner;

  return (
    <Card id="talk" title={t("talk.title")}>
      <p>{t("talk.lead", { name })}</p>
      <ul className="grid gap-5">
        {openings.map((opening) => (
          <li key={opening} className="grid gap-1 border-clay-soft border-s-4 ps-4">
            <blockquote id={opening} className="text-lg">
              {t(`talk.openings.${opening}`)}
            </blockquote>
            <a
              href={mailWith(email, t(`talk.openings.${opening}`))}
              aria-describedby={opening}
              className="inline-flex min-h-11 items-center justify-self-start"
            >
              {t("talk.write", { name })}
            </a>
          </li>
        ))}
      </ul>
      <div className="grid justify-items-start gap-2">
        <p className="text-ink-soft">{t("talk.meetNote")}</p>
        <ButtonLink look="secondary" href={dateHref}>
          {t("talk.meet")}
        </ButtonLink>
      </div>
    </Card>
  );
}

function mailWith(address: string, words: string) {
  return `mailto:${address}?body=${encodeURIComponent(words)}`;
}
