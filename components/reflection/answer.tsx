import { DraftForm } from "@/components/form/draft-form";
import { Button } from "@/components/ui/button";
import { PrivacyHint } from "@/components/ui/privacy-hint";
import { Written } from "@/components/ui/written";
import type { Reflection } from "@/lib/domain/reflection";
import type { DraftWords } from "@/lib/i18n/form-wording";
import type { T } from "@/lib/i18n/settings";
import type { FormAction } from "@/lib/schemas/form-state";

/** One question of the homework, one's own answer to it, and whether the other may read it. */
export function Answer({
  reflection,
  asked,
  save,
  words,
  t,
  name,
  shared,
}: {
  reflection: Reflection;
  asked: { ask: string; hint: string };
  save: FormAction;
  words: DraftWords;
  t: T<"reflection">;
  /** The other's. */
  name: string;
  /** The day since when the other may read it, in words; null while it is private. */
  shared: string | null;
}) {
  const { question } = reflection;

  return (
    <DraftForm
      id={question}
      action={save}
      about={{ name: "question", value: question }}
      stored={reflection}
      words={words}
      label={asked.ask}
      hint={asked.hint}
      buttons={
        <Button look="secondary" name="also" value={shared ? "take-back" : "share"}>
          {shared ? t("takeBack") : t("share", { name })}
        </Button>
      }
      told={
        shared && (
          <PrivacyHint readers="both">{t("sharedSince", { name, date: shared })}</PrivacyHint>
        )
      }
    />
  );
}

/** An answer that can only be read: the other's, or one's own once the pair has ended. */
export function ReadAnswer({
  reflection: { text, locale },
  asked,
  t,
  since,
}: {
  reflection: Reflection;
  asked: { ask: string };
  t: T<"reflection">;
  since?: string;
}) {
  return (
    <div className="grid gap-2">
      <h3 className="font-semibold text-base">{asked.ask}</h3>
      <Written text={text} lang={locale} blank={t("blank")} />
      {since && <p className="text-ink-soft text-sm">{since}</p>}
    </div>
  );
}
