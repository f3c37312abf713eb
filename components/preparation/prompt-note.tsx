import { DraftForm } from "@/components/form/draft-form";
import { Written } from "@/components/ui/written";
import { canBeShown, type Note } from "@/lib/domain/preparation";
import type { DraftWords } from "@/lib/i18n/form-wording";
import type { T } from "@/lib/i18n/settings";
import type { FormAction } from "@/lib/schemas/form-state";

/** One prompt, and what its reader notes under it for themself. Without an action it can only be read. */
export function PromptNote({
  note,
  prompt,
  save,
  words,
  t,
  name,
}: {
  note: Note;
  prompt: { ask: string; hint: string };
  save: FormAction | null;
  words: DraftWords;
  t: T<"prepare">;
  /** The other's. */
  name: string;
}) {
  if (!save) {
    return (
      <div className="grid gap-2">
        <h3 className="font-semibold text-base">{prompt.ask}</h3>
        <Written text={note.text} lang={note.locale} blank={t("blank")} />
        {note.isShown && <p className="text-ink-soft text-sm">{t("shown", { name })}</p>}
      </div>
    );
  }

  return (
    <DraftForm
      id={note.prompt}
      action={save}
      about={{ name: "prompt", value: note.prompt }}
      stored={note}
      words={words}
      label={prompt.ask}
      hint={prompt.hint}
      toggle={
        canBeShown(note.prompt) ? { label: t("show", { name }), isOn: note.isShown } : undefined
      }
    />
  );
}
