import { ButtonLink } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
import { Card } from "@/components/ui/card";
import { DefinitionList } from "@/components/ui/definition-list";
import type { Member } from "@/lib/domain/member";
import { formatShortDate, type Reader } from "@/lib/i18n/dates";
import { getT } from "@/lib/i18n/server";

/** What the coordination knows of somebody, with whom they are or were matched, and the way to another match. */
export async function MemberFacts({
  member,
  here,
  reader,
}: {
  member: Member;
  here: string;
  reader: Reader;
}) {
  const [t, common] = await Promise.all([getT("members"), getT("common")]);
  const { id, email, locale, arrivedAt, pairs } = member;
  const date = (at: Date) => ({ date: formatShortDate(at, reader) });

  return (
    <Card id="facts" title={t("person.facts")}>
      <DefinitionList
        items={[
          {
            term: t("person.address"),
            detail: (
              <a
                href={`mailto:${email}`}
                className="-my-2 inline-flex min-h-11 items-center wrap-anywhere"
              >
                {email}
              </a>
            ),
          },
          {
            term: t("person.language"),
            detail: locale ? (
              <span lang={locale}>{common(`languageNames.${locale}`)}</span>
            ) : (
              t("languageUnknown")
            ),
          },
          {
            term: t("person.arrived"),
            detail: arrivedAt ? t("person.since", date(arrivedAt)) : t("person.notYet"),
          },
          {
            term: t("person.pairs"),
            detail: pairs.length === 0 ? t("person.noPairs") : <Pairs {...{ pairs, here, date }} />,
          },
        ]}
      />
      <ButtonRow>
        <ButtonLink href={`${here}/pairs/new?mentor=${id}`} look="secondary">
          {t("person.match.mentor")}
        </ButtonLink>
        <ButtonLink href={`${here}/pairs/new?mentee=${id}`} look="secondary">
          {t("person.match.mentee")}
        </ButtonLink>
      </ButtonRow>
    </Card>
  );
}

async function Pairs({
  pairs,
  here,
  date,
}: Pick<Member, "pairs"> & { here: string; date: (at: Date) => { date: string } }) {
  const t = await getT("members");

  return (
    <ul className="grid gap-2">
      {pairs.map(({ pairId, half, partner, endedAt, isInvitation }) => (
        <li key={pairId}>
          <a href={`${here}/pairs/${pairId}`} className="inline-flex min-h-11 items-center">
            {t(`withPartner.${half}`, { name: partner })}
          </a>
          {endedAt && (
            <span className="block font-normal text-ink-soft text-sm">
              {t("person.ended", date(endedAt))}
            </span>
          )}
          {isInvitation && (
            <a
              href={`${here}/pairs/${pairId}/take-back`}
              className="flex min-h-11 items-center font-normal text-sm"
            >
              {t("takeBack.link")}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
