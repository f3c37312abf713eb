import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskHeading } from "@/components/desk/desk-heading";
import { NotReminded } from "@/components/pair-record/not-reminded";
import { RemindForm } from "@/components/pair-record/remind-form";
import { ReminderPreviews } from "@/components/pair-record/reminder-previews";
import { EmptyState } from "@/components/ui/empty-state";
import { MoreLink } from "@/components/ui/more-link";
import { requireProgram, requireReader } from "@/lib/auth/require";
import { listRemindable } from "@/lib/data/pair-reminders";
import { listPrograms } from "@/lib/data/programs";
import { findWordedText } from "@/lib/data/rewordings";
import { reminderOf } from "@/lib/domain/pair-reminder";
import { wordForm } from "@/lib/i18n/form-wording";
import { getLocale, getT } from "@/lib/i18n/server";
import { asUuid } from "@/lib/schemas/uuid";
import { remind } from "./actions";

type Props = PageProps<"/[locale]/programs/[programId]/pairs/remind">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT("record");
  return { title: t("remind.title") };
}

/** The exact letters, to be read before they go: to the pairs that the address names. */
export default async function RemindPage({ params, searchParams }: Props) {
  const [{ programId: asked }, { pair = [] }] = await Promise.all([params, searchParams]);
  const grant = await requireProgram(asked);
  const { programId } = grant;
  const [remindable, beginning, [program], { name, timeZone }, locale, t] = await Promise.all([
    listRemindable(
      grant,
      [pair].flat().flatMap((id) => asUuid(id) ?? []),
    ),
    findWordedText(grant, "letters.reminder"),
    listPrograms([programId]),
    requireReader(),
    getLocale(),
    getT("record"),
  ]);
  if (!program) notFound();

  const now = new Date();
  const decided = remindable.map((found) => ({
    ...found,
    reminder: reminderOf(found.overview.pair, found.overview.progress, found.lastRemindedAt, now),
  }));
  const going = decided.flatMap(({ overview, reminders, reminder }) =>
    reminder.ok ? { ...overview, about: reminder.value, reminders } : [],
  );
  const staying = decided.flatMap(({ overview, lastRemindedAt, reminder }) =>
    reminder.ok ? [] : { ...overview, lastRemindedAt, why: reminder.refusal },
  );
  const list = `/${locale}/programs/${programId}`;

  return (
    <>
      <DeskHeading
        title={t("remind.title")}
        lead={going.length > 0 && t("remind.lead")}
        program={{ id: programId, name: program.name[locale] }}
        place="attention"
      />
      {decided.length === 0 ? (
        <EmptyState title={t("remind.none")}>
          <p>{t("remind.noneTold")}</p>
          <MoreLink href={list}>{t("remind.list")}</MoreLink>
        </EmptyState>
      ) : (
        <>
          <ReminderPreviews
            pairs={going}
            signed={{ writer: name, programName: program.name, beginning: beginning.words }}
          />
          <RemindForm
            action={remind.bind(null, programId)}
            reminders={going.map(
              ({ pair, about, reminders }) => `${pair.id} ${about} ${reminders}`,
            )}
            backHref={list}
            words={{
              form: wordForm(locale),
              send: t("remind.send", { count: going.length }),
              back: t("remind.list"),
            }}
          />
          <NotReminded pairs={staying} reader={{ locale, timeZone }} now={now} />
        </>
      )}
    </>
  );
}
