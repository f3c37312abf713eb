import { OneButtonForm } from "@/components/form/one-button-form";
import { Disclosure } from "@/components/ui/disclosure";
import { PrivacyHint } from "@/components/ui/privacy-hint";
import { Written } from "@/components/ui/written";
import { canBeShown, type Note } from "@/lib/domain/preparation";
import { getT } from "@/lib/i18n/server";
import type { FormAction } from "@/lib/schemas/form-state";

/**
 * What the reader prepared under a prompt. Folded: two people may be looking at this screen. An
 * expectation can be shown from here, and hidden again; without `show` it can only be read.
 */
export async function OwnNote({
  note,
  name,
  show,
}: {
  note: Note;
  /** Of the other. */
  name: string;
  show: FormAction | null;
}) {
  const t = await getT("meeting");
  const { prompt, text, locale, isShown } = note;

  return (
    <Disclosure summary={isShown ? t("notes.ownShown", { name }) : t("notes.own")}>
      <PrivacyHint readers={isShown ? "both" : "me"}>
        {isShown ? t("notes.ownShownHint", { name }) : t("notes.ownHint")}
      </PrivacyHint>
      <Written text={text} lang={locale} />
      {show && canBeShown(prompt) && (
        <OneButtonForm action={show} fields={isShown ? { prompt } : { prompt, shown: "on" }}>
          {isShown ? t("notes.hide") : t("notes.show", { name })}
        </OneButtonForm>
      )}
    </Disclosure>
  );
}
