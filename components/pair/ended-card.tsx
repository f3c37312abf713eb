import { Card } from "@/components/ui/card";
import { MoreLink } from "@/components/ui/more-link";
import { Notice } from "@/components/ui/notice";
import type { Journey } from "@/lib/domain/standing";
import { getLocale, getT } from "@/lib/i18n/server";
import { PairMenu } from "./pair-menu";
import type { Partner } from "./partner";
import { pairHref } from "./paths";

const toReadAgain = [
  ["agreement", "/agreement"],
  ["notes", "/prepare"],
  ["reflections", "/reflection"],
] as const;

/** A pair that has ended: the same words for both, and what each may still read. */
export async function EndedCard({ partner, journey }: { partner: Partner; journey: Journey }) {
  const [locale, t] = await Promise.all([getLocale(), getT("space")]);
  const { id } = journey.pair;

  return (
    <Card
      id={`pair-${id}`}
      title={partner.name}
      corner={<PairMenu partner={partner} journey={journey} />}
    >
      <Notice>
        <p>{t("standing.ended")}</p>
      </Notice>
      <ul className="grid">
        {toReadAgain.map(([name, path]) => (
          <li key={name}>
            <MoreLink href={pairHref(locale, id, path)}>{t(`ended.${name}`)}</MoreLink>
          </li>
        ))}
      </ul>
    </Card>
  );
}
