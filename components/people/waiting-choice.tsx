import { OneButtonForm } from "@/components/form/one-button-form";
import { Card } from "@/components/ui/card";
import type { Member } from "@/lib/domain/member";
import { formatShortDate, type Reader } from "@/lib/i18n/dates";
import { getT } from "@/lib/i18n/server";
import type { FormAction } from "@/lib/schemas/form-state";

/** Puts somebody on the list of those who wait for a match, as one half or the other, or takes them off it. */
export async function WaitingChoice({
  action,
  member: { id, waits },
  reader,
}: {
  action: FormAction;
  member: Member;
  reader: Reader;
}) {
  const t = await getT("members");

  return (
    <Card id="waits" title={t("person.waits.title")}>
      <p>
        {waits
          ? t(`person.waits.${waits.half}`, { date: formatShortDate(waits.since, reader) })
          : t("person.waits.no")}
      </p>
      <OneButtonForm action={action} fields={{ person: id }} isOffered={waits !== null}>
        {t("person.waits.stop")}
      </OneButtonForm>
      <OneButtonForm
        action={action}
        fields={{ person: id, half: "mentor" }}
        isOffered={waits === null}
      >
        {t("person.waits.asMentor")}
      </OneButtonForm>
      <OneButtonForm
        action={action}
        fields={{ person: id, half: "mentee" }}
        isOffered={waits === null}
      >
        {t("person.waits.asMentee")}
      </OneButtonForm>
    </Card>
  );
}
