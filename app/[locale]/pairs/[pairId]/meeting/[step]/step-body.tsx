import { ClauseList } from "@/components/agreement/clause-list";
import { SuggestionList } from "@/components/agreement/suggestion-list";
import { ClosingStep } from "@/components/meeting/closing-step";
import { Hold } from "@/components/meeting/hold";
import { NextPlan } from "@/components/meeting/next-plan";
import { PromptList } from "@/components/meeting/prompt-list";
import { requirePair } from "@/lib/auth/require";
import { findAgreement } from "@/lib/data/agreements";
import { findMeetingPlan } from "@/lib/data/meeting-dates";
import type { Profile } from "@/lib/data/people";
import { listOwnNotes, listShownNotes } from "@/lib/data/preparations";
import { listSuggestions } from "@/lib/data/suggestions";
import { findStep, type firstGuide } from "@/lib/domain/guide";
import type { Meeting } from "@/lib/domain/meeting";
import { halfOf } from "@/lib/domain/people";
import type { Grant } from "@/lib/domain/policy";
import { suggestionsOn } from "@/lib/domain/suggestion";
import type { Reader } from "@/lib/i18n/dates";
import { clausePath } from "../../agreement/paths";
import { answerSuggestion } from "../../agreement/suggestion-actions";
import { markPrompt, noteAsHeld, showAnswer } from "../actions";

/** What the two do in a step, beyond its words; each step reads only what it shows. */
export async function StepBody({
  viewing,
  step,
  meeting,
  partner,
  reader,
}: {
  viewing: Grant<"meeting:view">;
  step: (typeof firstGuide)[number]["code"];
  meeting: Meeting;
  partner: Profile;
  reader: Reader;
}) {
  const { actor, pair } = viewing;
  const isOpen = pair.endedAt === null;

  if (step === "agreement") {
    const agreeing = await requirePair(pair.id, "agreement:view");
    const [agreement, suggestions] = await Promise.all([
      findAgreement(agreeing),
      listSuggestions(agreeing),
    ]);

    return (
      <ClauseList
        clauses={agreement.clauses}
        reader={reader}
        partner={partner}
        isTalkedOver
        beside={(code) => (
          <SuggestionList
            suggestions={suggestionsOn(suggestions, code)}
            {...{ partner, reader }}
            answer={isOpen ? answerSuggestion.bind(null, pair.id) : null}
            from="meeting"
          />
        )}
        hrefTo={
          isOpen ? (code) => `/${reader.locale}${clausePath(pair.id, code, "meeting")}` : undefined
        }
      />
    );
  }

  if (step === "next") {
    const after = meeting.number + 1;
    const plan = await findMeetingPlan(viewing, after);

    return (
      <>
        <ClosingStep
          pair={pair}
          person={actor.id}
          meeting={meeting}
          nextDate={<NextPlan {...{ pair, plan, partner, reader }} meeting={after} />}
        />
        <Hold
          meeting={meeting}
          hold={isOpen ? noteAsHeld.bind(null, pair.id) : null}
          reader={reader}
        />
      </>
    );
  }

  const { prompts } = findStep(step);
  if (prompts.length === 0) return null;

  return (
    <PromptList
      prompts={prompts.map(({ code }) => code)}
      role={halfOf(pair, actor.id)}
      locale={reader.locale}
      meeting={meeting}
      partnerName={partner.name}
      notes={await listOwnNotes(viewing)}
      shownNotes={await listShownNotes(viewing)}
      actions={
        isOpen
          ? { mark: markPrompt.bind(null, pair.id), show: showAnswer.bind(null, pair.id) }
          : null
      }
    />
  );
}
