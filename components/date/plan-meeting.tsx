import type { MeetingPlan } from "@/lib/domain/meeting-date";
import type { Reader } from "@/lib/i18n/dates";
import { wordMeetingDate } from "@/lib/i18n/meeting-date-wording";
import { instantToZoned } from "@/lib/i18n/zoned-time";
import type { FormAction } from "@/lib/schemas/form-state";
import { DateForm } from "./date-form";

/** The form that sets a meeting, by the clocks of its reader; for a page of its own or at the end of a meeting. */
export function PlanMeeting({
  action,
  meeting,
  plan,
  reader,
  partner,
  href,
}: {
  action: FormAction;
  meeting: number;
  plan: MeetingPlan | null;
  reader: Reader;
  partner: { name: string; timeZone: string };
  /** The page that it stands on. */
  href: string;
}) {
  const { timeZone } = reader;
  const moment = plan ? instantToZoned(plan.startsAt, timeZone) : { date: "", time: "" };

  return (
    <DateForm
      action={action}
      meeting={meeting}
      stored={{
        ...moment,
        timeZone,
        place: plan?.place ?? "",
        sequence: plan?.sequence ?? 0,
      }}
      words={wordMeetingDate(reader, partner, plan)}
      href={href}
    />
  );
}
