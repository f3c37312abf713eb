import { AgreementStatus } from "@/components/agreement/agreement-status";
import { SuggestionList } from "@/components/agreement/suggestion-list";
import { Hold } from "@/components/meeting/hold";
import { KeptPrompts } from "@/components/meeting/kept-prompts";
import { NextPlan } from "@/components/meeting/next-plan";
import { pairHref } from "@/components/pair/paths";
import { Card } from "@/components/ui/card";
import { MoreLink } from "@/components/ui/more-link";
import { requirePair } from "@/lib/auth/require";
import { findAgreement } from "@/lib/data/agreements";
import { findMeetingPlan } from "@/lib/data/meeting-dates";
import { listSuggestions } from "@/lib/data/suggestions";
import { standingFor } from "@/lib/domain/agreement";
import { halfOf } from "@/lib/domain/people";
import { openSuggestions } from "@/lib/domain/suggestion";
import { getT } from "@/lib/i18n/server";
import { answerSuggestion } from "../../agreement/suggestion-actions";
import { noteAsHeld } from "../../meeting/actions";
import type { StepProps } from "./step-props";

/** What to settle before parting: suggestions, the agreement, the next date; and that they have met. */
export async function Settle({ viewing, meeting, partner, reader }: StepProps) {
  const { actor, pair } = viewing;
  const agreeing = await requirePair(pair.id, "agreement:view");
  const [agreement, suggestions, plan, t] = await Promise.all([
    findAgreement(agreeing),
    listSuggestions(agreeing),
    findMeetingPlan(viewing, meeting.number + 1),
    getT("next-meeting"),
  ]);
  const isOpen = pair.endedAt === null;
  const standing = standingFor(agreement, pair, actor.id);
  const toConfirm = standing === "being-written" || standing === "your-turn";

  return (
    <>
      <Card id="suggestions" title={t("settle.suggestions")}>
        {openSuggestions(suggestions).length === 0 && <p>{t("settle.noSuggestions")}</p>}
        <SuggestionList
          {...{ suggestions, partner, reader }}
          answer={isOpen ? answerSuggestion.bind(null, pair.id) : null}
          from="next-meeting"
          namesClauses
        />
      </Card>
      <Card id="agreement" title={t("settle.agreement")}>
        <AgreementStatus {...{ agreement, pair, partner, reader }} own={actor}>
          {isOpen && (
            <MoreLink
              href={pairHref(reader.locale, pair.id, `/agreement${toConfirm ? "/confirm" : ""}`)}
            >
              {toConfirm ? t("settle.toConfirm") : t("settle.toRead")}
            </MoreLink>
          )}
        </AgreementStatus>
      </Card>
      {isOpen && (
        <Card id="next-date" title={t("settle.date")}>
          <NextPlan {...{ pair, plan, partner, reader }} meeting={meeting.number + 1} />
        </Card>
      )}
      <KeptPrompts meeting={meeting} role={halfOf(pair, actor.id)} />
      <Hold
        meeting={meeting}
        hold={isOpen ? noteAsHeld.bind(null, pair.id) : null}
        reader={reader}
      />
    </>
  );
}
