import { ClauseList } from "@/components/agreement/clause-list";
import { SuggestionList } from "@/components/agreement/suggestion-list";
import { PromptList } from "@/components/meeting/prompt-list";
import { EmptyState } from "@/components/ui/empty-state";
import { requirePair } from "@/lib/auth/require";
import { findAgreement } from "@/lib/data/agreements";
import { listOwnNotes, listShownNotes } from "@/lib/data/preparations";
import { listSuggestions } from "@/lib/data/suggestions";
import { openClauses } from "@/lib/domain/agreement";
import { halfOf } from "@/lib/domain/people";
import { suggestionsOn } from "@/lib/domain/suggestion";
import { getT } from "@/lib/i18n/server";
import { clausePath } from "../../agreement/paths";
import { answerSuggestion } from "../../agreement/suggestion-actions";
import { markPrompt, showAnswer } from "../../meeting/actions";
import type { StepProps } from "./step-props";

/** What earlier meetings left for this one: prompts kept for later, and clauses without an answer. */
export async function LeftOpen({ viewing, meeting, partner, reader }: StepProps) {
  const { actor, pair } = viewing;
  const agreeing = await requirePair(pair.id, "agreement:view");
  const [{ clauses }, suggestions, notes, shownNotes, t] = await Promise.all([
    findAgreement(agreeing),
    listSuggestions(agreeing),
    listOwnNotes(viewing),
    listShownNotes(viewing),
    getT("next-meeting"),
  ]);
  const isOpen = pair.endedAt === null;
  const open = openClauses(clauses);

  if (meeting.broughtBack.length === 0 && open.length === 0) {
    return (
      <EmptyState title={t("leftOpen.nothing")}>
        <p>{t("leftOpen.nothingHint")}</p>
      </EmptyState>
    );
  }
  return (
    <>
      {meeting.broughtBack.length > 0 && (
        <PromptList
          prompts={meeting.broughtBack}
          role={halfOf(pair, actor.id)}
          locale={reader.locale}
          meeting={meeting}
          partnerName={partner.name}
          notes={notes}
          shownNotes={shownNotes}
          actions={
            isOpen
              ? { mark: markPrompt.bind(null, pair.id), show: showAnswer.bind(null, pair.id) }
              : null
          }
        />
      )}
      {open.length > 0 && (
        <>
          <p className="text-xl">{t("leftOpen.clauses")}</p>
          <ClauseList
            codes={open}
            clauses={clauses}
            reader={reader}
            partner={partner}
            isTalkedOver
            hrefTo={
              isOpen
                ? (code) => `/${reader.locale}${clausePath(pair.id, code, "next-meeting")}`
                : undefined
            }
            beside={(code) => (
              <SuggestionList
                suggestions={suggestionsOn(suggestions, code)}
                {...{ partner, reader }}
                answer={isOpen ? answerSuggestion.bind(null, pair.id) : null}
                from="next-meeting"
              />
            )}
          />
        </>
      )}
    </>
  );
}
