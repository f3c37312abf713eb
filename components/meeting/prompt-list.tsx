import type { PromptCode } from "@/lib/domain/guide";
import type { Meeting } from "@/lib/domain/meeting";
import { type Note, noteOn, type ShownNote } from "@/lib/domain/preparation";
import { wordForm } from "@/lib/i18n/form-wording";
import { wordPrompt } from "@/lib/i18n/guide-wording";
import type { Locale } from "@/lib/i18n/settings";
import { wording } from "@/lib/i18n/wording";
import type { FormAction } from "@/lib/schemas/form-state";
import { MarkShown } from "./mark-shown";
import { OwnNote } from "./own-note";
import { PromptMarks } from "./prompt-marks";
import { ShownAnswer } from "./shown-answer";

/** Things to talk about, in the words of the reader's role. */
export function PromptList({
  prompts,
  role,
  locale,
  meeting,
  partnerName,
  notes,
  shownNotes,
  actions,
}: {
  prompts: ReadonlyArray<PromptCode>;
  role: "mentor" | "mentee";
  locale: Locale;
  meeting: Pick<Meeting, "number" | "marks" | "words">;
  partnerName: string;
  /** The reader's own. */
  notes: ReadonlyArray<Note>;
  /** The other's, as far as they show them. */
  shownNotes: ReadonlyArray<ShownNote>;
  /** None once the pair has ended. */
  actions: { mark: FormAction; show: FormAction } | null;
}) {
  const t = wording(locale, "meeting");
  const { notSent } = wordForm(locale);
  const marks = {
    "talked-about": t("marks.talked-about"),
    "kept-for-later": t("marks.kept-for-later"),
  };

  return (
    <ol className="grid gap-6">
      {prompts.map((code) => {
        const { ask, hint } = wordPrompt(code, role, locale, meeting.words);
        const mark = meeting.marks.get(code) ?? null;
        const own = noteOn(notes, code);
        const shown = shownNotes.find(({ prompt }) => prompt === code);

        return (
          <li
            key={code}
            id={code}
            className="grid max-w-none gap-4 rounded-lg border border-line bg-sheet p-5 shadow-sheet sm:p-7"
          >
            <div className="grid gap-1.5">
              <h2 className="text-2xl">{ask}</h2>
              <p className="text-ink-soft text-lg">{hint}</p>
            </div>
            {shown && <ShownAnswer note={shown} name={partnerName} />}
            {own?.text && <OwnNote note={own} name={partnerName} show={actions?.show ?? null} />}
            {actions && (
              <PromptMarks
                action={actions.mark}
                meeting={meeting.number}
                prompt={code}
                mark={mark}
                label={t("marks.label")}
                words={{ marks, notSent }}
              />
            )}
            {!actions && mark && <MarkShown mark={mark} words={marks} />}
          </li>
        );
      })}
    </ol>
  );
}
