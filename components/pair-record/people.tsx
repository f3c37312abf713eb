import { OneButtonForm } from "@/components/form/one-button-form";
import { Card } from "@/components/ui/card";
import { DefinitionList } from "@/components/ui/definition-list";
import { Tag } from "@/components/ui/tag";
import { isNobodys } from "@/lib/domain/nobody";
import type { PersonId } from "@/lib/domain/people";
import { formatDate, formatRelativeDay, nameZone, type Reader } from "@/lib/i18n/dates";
import { getT } from "@/lib/i18n/server";
import type { FormAction } from "@/lib/schemas/form-state";

type Half = {
  id: PersonId;
  name: string;
  email: string;
  pronouns: string | null;
  locale: Reader["locale"];
  timeZone: string;
  arrivedAt: Date | null;
};

/** Who the two are, how to reach them, and if they have come; whoever has not can be invited again. */
export async function People({
  mentor,
  mentee,
  invited,
  invite,
  people,
  isOpen,
  reader,
  now,
}: {
  mentor: Half;
  mentee: Half;
  invited: ReadonlyArray<{ person: PersonId; times: number; lastAt: Date }>;
  invite: FormAction;
  /** The address of the program's people, where a name or an address is corrected. */
  people: string;
  /** The relationship goes on, and letters may still go. */
  isOpen: boolean;
  reader: Reader;
  now: Date;
}) {
  const t = await getT("record");
  const halves = [
    { role: "mentor" as const, person: mentor },
    { role: "mentee" as const, person: mentee },
  ];

  return (
    <Card id="people" title={t("people.title")}>
      <div className="grid gap-8">
        {halves.map(({ role, person }) => {
          const last = invited.find((one) => one.person === person.id);
          return (
            <section key={role} aria-labelledby={`${role}-name`} className="grid gap-3">
              <div className="flex flex-wrap items-center gap-3">
                <h3 id={`${role}-name`} className="text-lg">
                  <a href={`${people}/${person.id}`} className="inline-flex min-h-11 items-center">
                    {person.name}
                  </a>
                </h3>
                <Tag>{t(`people.${role}`)}</Tag>
              </div>
              <DefinitionList items={factsOf(person)} />
              {!person.arrivedAt && (
                <p className="text-ink-soft text-sm">
                  {last
                    ? t("people.invited", { when: formatRelativeDay(last.lastAt, reader, now) })
                    : t("people.notInvited")}
                </p>
              )}
              <OneButtonForm
                action={invite}
                fields={{ person: person.id, basedOn: String(last?.times ?? 0) }}
                isOffered={isOpen && !person.arrivedAt}
              >
                {t(last ? "people.resend" : "people.send", { name: person.name })}
              </OneButtonForm>
            </section>
          );
        })}
      </div>
    </Card>
  );

  function factsOf(person: Half) {
    return [
      ...(person.pronouns ? [{ term: t("people.pronouns"), detail: person.pronouns }] : []),
      ...(isNobodys(person.email)
        ? []
        : [
            {
              term: t("people.email"),
              detail: (
                <a
                  href={`mailto:${person.email}`}
                  className="-my-2 inline-flex min-h-11 items-center wrap-anywhere"
                >
                  {person.email}
                </a>
              ),
            },
          ]),
      { term: t("people.language"), detail: t(`people.languages.${person.locale}`) },
      {
        term: t("people.timeZone"),
        detail: nameZone({ locale: reader.locale, timeZone: person.timeZone }),
      },
      {
        term: t("people.arrival"),
        detail: person.arrivedAt
          ? t("people.arrived", { when: formatDate(person.arrivedAt, reader) })
          : t("people.awaited"),
      },
    ];
  }
}
