import { EndedNotice } from "@/components/ending/ended-notice";
import { Card } from "@/components/ui/card";
import { MoreLink } from "@/components/ui/more-link";
import type { Journey } from "@/lib/domain/standing";
import type { Reader } from "@/lib/i18n/dates";
import { getT } from "@/lib/i18n/server";
import { PairMenu } from "./pair-menu";
import type { Partner } from "./partner";
import { pairHref } from "./paths";

const waysOn = [
  ["after", "/after"],
  ["agreement", "/agreement"],
  ["notes", "/prepare"],
  ["reflections", "/reflection"],
  ["export", "/export"],
] as const;

/** A pair that has ended: the same words for both, and what each may still read. */
export async function EndedCard({
  partner,
  journey,
  endedAt,
  reader,
  program,
  contact,
}: {
  partner: Partner;
  journey: Journey;
  endedAt: Date;
  reader: Reader;
  /** Its name, for somebody who is in several; the card then says which. */
  program: string | null;
  /** The address of the coordination. */
  contact: string;
}) {
  const t = await getT("space");
  const { id } = journey.pair;

  return (
    <Card
      id={`pair-${id}`}
      title={partner.name}
      corner={<PairMenu partner={partner} journey={journey} />}
    >
      {program && <p className="text-ink-soft text-sm">{program}</p>}
      <EndedNotice endedAt={endedAt} reader={reader} partner={partner.name} contact={contact} />
      <h3 className="text-lg">{t("ended.title")}</h3>
      <ul className="grid">
        {waysOn.map(([name, path]) => (
          <li key={name}>
            <MoreLink href={pairHref(reader.locale, id, path)}>{t(`ended.${name}`)}</MoreLink>
          </li>
        ))}
      </ul>
    </Card>
  );
}
