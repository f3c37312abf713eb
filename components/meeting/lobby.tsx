import { Meeting as Scene } from "@/components/brand/meeting";
import { OneButtonForm } from "@/components/form/one-button-form";
import { InnerHeading } from "@/components/shell/inner-heading";
import { Notice } from "@/components/ui/notice";
import { guideOf, type Meeting } from "@/lib/domain/meeting";
import type { MeetingPlan } from "@/lib/domain/meeting-date";
import type { Pair } from "@/lib/domain/people";
import { formatDate, type Reader } from "@/lib/i18n/dates";
import { wordMeeting } from "@/lib/i18n/guide-wording";
import { getT } from "@/lib/i18n/server";
import type { FormAction } from "@/lib/schemas/form-state";
import { LobbyReaders } from "./lobby-readers";
import { LobbyWords } from "./lobby-words";
import { PartnerPlace } from "./partner-place";
import { PlanFacts } from "./plan-facts";
import { Resume } from "./resume";

/** The page before a meeting: what it is and who will see what, before one joins. */
export async function Lobby({
  pair,
  meeting,
  plan,
  partner,
  reader,
  join,
}: {
  pair: Pair;
  meeting: Meeting;
  plan: MeetingPlan | null;
  partner: { name: string; timeZone: string };
  reader: Reader;
  join: FormAction;
}) {
  const t = await getT("meeting");
  const guide = guideOf(meeting.number);
  const { title, lead } = wordMeeting(guide, reader.locale);
  const isOpen = pair.endedAt === null;

  return (
    <>
      <InnerHeading
        title={title}
        lead={lead}
        trail={[{ name: partner.name }]}
        illustration={<Scene />}
      />
      {meeting.heldAt && (
        <Notice tone="success">
          <p>{t("lobby.held", { when: formatDate(meeting.heldAt, reader) })}</p>
        </Notice>
      )}
      {meeting.own && isOpen && <Resume pairId={pair.id} meeting={meeting} />}
      {meeting.partner && isOpen && (
        <PartnerPlace
          name={partner.name}
          place={meeting.partner}
          pairId={pair.id}
          reader={reader}
          now={new Date()}
        />
      )}
      <PlanFacts
        pair={pair}
        meeting={meeting.number}
        plan={plan}
        partner={partner}
        reader={reader}
      />
      <LobbyReaders guide={guide} partner={partner.name} />
      {!meeting.own && isOpen && (
        <OneButtonForm look="primary" action={join} fields={{ meeting: String(meeting.number) }}>
          {t("lobby.join")}
        </OneButtonForm>
      )}
      <LobbyWords guide={guide} />
    </>
  );
}
