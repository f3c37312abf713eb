import type { Metadata } from "next";
import { OneButtonForm } from "@/components/form/one-button-form";
import { InnerHeading } from "@/components/shell/inner-heading";
import { ButtonLink } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
import { requirePair } from "@/lib/auth/require";
import { findMeetingPlan } from "@/lib/data/meeting-dates";
import { findTheTwo } from "@/lib/data/people";
import { formatDateTime } from "@/lib/i18n/dates";
import { wordMeetingTitle } from "@/lib/i18n/meeting-date-wording";
import { getLocale, getT } from "@/lib/i18n/server";
import { cancelDate } from "../actions";
import { whichMeeting } from "../which-meeting";

type Props = PageProps<"/[locale]/pairs/[pairId]/date/cancel">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT("meeting-date");
  return { title: t("cancel.title") };
}

/** What happens when a meeting is cancelled, and the button that does it. No reason is asked. */
export default async function CancelPage(props: Props) {
  const { pairId } = await props.params;
  const grant = await requirePair(pairId, "meeting:plan");
  const { meeting, isOver } = await whichMeeting(props);
  const [plan, { own, partner }, locale, t] = await Promise.all([
    findMeetingPlan(grant, meeting),
    findTheTwo(grant),
    getLocale(),
    getT("meeting-date"),
  ]);
  const reader = { locale, timeZone: own.timeZone };
  const isOffered = plan !== null && !isOver;
  const href = `/${locale}/pairs/${pairId}/date`;
  const trail = [{ name: wordMeetingTitle(meeting, reader), href: `${href}?meeting=${meeting}` }];

  return (
    <>
      <InnerHeading title={t("cancel.title")} trail={trail} />
      {isOffered ? (
        <div className="grid max-w-measure gap-3">
          <p className="font-semibold text-lg">
            {t("cancel.when", { when: formatDateTime(plan.startsAt, reader) })}
          </p>
          <p>{t("cancel.told", { name: partner.name })}</p>
          <p>{t("cancel.free")}</p>
        </div>
      ) : (
        <p>{t("none")}</p>
      )}
      <OneButtonForm
        action={cancelDate.bind(null, pairId)}
        fields={{ meeting: String(meeting), basedOn: String(plan?.sequence ?? 0) }}
        isOffered={isOffered}
        look="primary"
      >
        {t("cancel.button")}
      </OneButtonForm>
      <ButtonRow>
        {isOffered ? (
          <ButtonLink look="quiet" href={`${href}?meeting=${meeting}`}>
            {t("cancel.keep")}
          </ButtonLink>
        ) : (
          <ButtonLink look="secondary" href={`${href}/propose?meeting=${meeting}`}>
            {t("proposal.link", { name: partner.name })}
          </ButtonLink>
        )}
      </ButtonRow>
    </>
  );
}
