import { OneButtonForm } from "@/components/form/one-button-form";
import { Card } from "@/components/ui/card";
import { MoreLink } from "@/components/ui/more-link";
import { PrivacyHint } from "@/components/ui/privacy-hint";
import type { PersonId } from "@/lib/domain/people";
import type { Charge } from "@/lib/domain/queue";
import { formatRelativeDay, type Reader } from "@/lib/i18n/dates";
import { getT } from "@/lib/i18n/server";
import type { FormAction } from "@/lib/schemas/form-state";

/** Who takes care of a request, to take or to leave, so that two do not answer it; and what they note among themselves. */
export async function ChargeCard({
  request,
  charge,
  actor,
  take,
  release,
  isOpen,
  notesHref,
  reader,
  now,
}: {
  request: string;
  charge: Charge | null;
  actor: PersonId;
  take: FormAction;
  release: FormAction;
  isOpen: boolean;
  notesHref: string;
  reader: Reader;
  now: Date;
}) {
  const t = await getT("requests");
  const isOwn = charge?.by === actor;

  return (
    <Card id="charge" title={t("charge.title")}>
      <p>
        {charge
          ? t(isOwn ? "charge.own" : "charge.by", {
              name: charge.name,
              when: formatRelativeDay(charge.since, reader, now),
            })
          : t("charge.none")}
      </p>
      <PrivacyHint>{t("charge.readers")}</PrivacyHint>
      <OneButtonForm
        action={take}
        fields={{ request, ...(charge && { seen: charge.by }) }}
        isOffered={isOpen && !isOwn}
      >
        {charge ? t("charge.takeOver") : t("charge.take")}
      </OneButtonForm>
      <OneButtonForm action={release} fields={{ request }} isOffered={isOpen && isOwn}>
        {t("charge.release")}
      </OneButtonForm>
      <MoreLink href={notesHref}>{t("charge.notes")}</MoreLink>
    </Card>
  );
}
