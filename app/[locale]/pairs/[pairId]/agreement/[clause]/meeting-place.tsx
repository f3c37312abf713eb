import { PartnerPlace } from "@/components/meeting/partner-place";
import type { Profile } from "@/lib/data/people";
import { firstMeeting } from "@/lib/domain/meeting";
import type { Grant } from "@/lib/domain/policy";
import type { Reader } from "@/lib/i18n/dates";
import type { From } from "@/lib/schemas/typed/from";
import { openStep } from "../../meeting/open-step";
import { whichMeeting } from "../../next-meeting/which-meeting";

/** Whoever writes a clause during a meeting is still on the step that they came from; and so may the other be. */
export async function MeetingPlace({
  viewing,
  from,
  partner,
  reader,
}: {
  viewing: Grant<"meeting:view">;
  from: NonNullable<From>;
  partner: Pick<Profile, "name">;
  reader: Reader;
}) {
  const { pair } = viewing;
  const step = from === "meeting" ? "agreement" : "left-open";
  const number = from === "meeting" ? firstMeeting : await whichMeeting(pair.id);
  // Nobody is at a later meeting before the first has taken place.
  if (from === "next-meeting" && number === firstMeeting) return null;
  const meeting = await openStep(viewing, number, step);

  return (
    meeting.own &&
    meeting.partner && (
      <PartnerPlace
        name={partner.name}
        place={meeting.partner}
        pairId={pair.id}
        current={step}
        reader={reader}
        now={new Date()}
      />
    )
  );
}
