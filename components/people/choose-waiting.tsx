import { Disclosure } from "@/components/ui/disclosure";
import { MoreLink } from "@/components/ui/more-link";
import type { Half, Waiting } from "@/lib/domain/member";
import type { PersonId } from "@/lib/domain/people";
import { getT } from "@/lib/i18n/server";

const halves: ReadonlyArray<Half> = ["mentor", "mentee"];

/** Those who wait, to choose one or two of them; nothing while nobody does. */
export async function ChooseWaiting({
  waiting,
  choose,
  people,
}: {
  waiting: ReadonlyArray<Waiting>;
  choose: (half: Half, id: PersonId) => string;
  people: string;
}) {
  const t = await getT("members");
  const groups = halves
    .map((half) => ({ half, those: waiting.filter((person) => person.half === half) }))
    .filter(({ those }) => those.length > 0);

  return (
    <Disclosure summary={t("match.waiting")} isOpen={groups.length > 0}>
      {groups.map(({ half, those }) => (
        <div key={half} className="grid gap-1">
          <h2 className="font-semibold text-base">{t(`halves.${half}`)}</h2>
          <ul className="flex flex-wrap gap-x-6">
            {those.map(({ id, name }) => (
              <li key={id}>
                <a href={choose(half, id)} className="inline-flex min-h-11 items-center">
                  {t("match.choose", { name })}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {groups.length === 0 && <p>{t("waiting.none")}</p>}
      <p>{t("match.chooseFrom")}</p>
      <MoreLink href={people}>{t("match.people")}</MoreLink>
    </Disclosure>
  );
}
