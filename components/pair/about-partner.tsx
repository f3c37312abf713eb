import { Written } from "@/components/ui/written";
import { getT } from "@/lib/i18n/server";
import type { Partner } from "./partner";

/** Who the other is: their role, their pronouns and the few lines they wrote. */
export async function AboutPartner({
  partner: { pronouns, introduction, introductionLocale },
  role,
}: {
  partner: Partner;
  role: "mentor" | "mentee";
}) {
  const t = await getT("space");

  return (
    <div className="grid gap-2">
      <p className="text-ink-soft">
        {t(`role.${role}`)}
        {pronouns && ` (${pronouns})`}
      </p>
      {introduction && <Written text={introduction} lang={introductionLocale ?? undefined} />}
    </div>
  );
}
