"use client";

import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Written } from "@/components/ui/written";
import type { DraftWords } from "@/lib/i18n/form-wording";
import { type FormAction, type Meanwhile, typedInto } from "@/lib/schemas/form-state";
import { FormNotice } from "./form-notice";
import { SaveState } from "./save-state";
import { isOfOlderBuild } from "./send-action";
import { SwitchField } from "./switch-field";
import { TextArea } from "./text-area";
import { TwoTexts, TwoTextsChoice } from "./two-texts";
import { useDraft } from "./use-draft";
import { useIsLive } from "./use-is-live";

/** One private text with its own form: it saves itself, and has a button until scripts are at work. */
export function DraftForm({
  id,
  action,
  about,
  stored,
  words,
  toggle,
  buttons,
  told,
  ...field
}: {
  id: string;
  action: FormAction;
  /** Which draft this is, as a hidden field. */
  about: { name: string; value: string };
  stored: { text: string; locale: string; revision: number };
  words: DraftWords;
  label: ReactNode;
  hint?: ReactNode;
  /** A switch that takes effect by itself, at once. */
  toggle?: { label: string; isOn: boolean };
  /** Beside the save button: buttons named `also`, for what is to become of the text. */
  buttons?: ReactNode;
  /** What those buttons will do, said before them. */
  told?: ReactNode;
}) {
  const { text, answer, posted, saving, renew, clash, settle, basedOnProps, formProps } = useDraft({
    action,
    basedOn: stored.revision,
    formId: `${id}-form`,
    words,
  });
  const isLive = useIsLive();
  // An untouched blank field has nothing to say about itself.
  const hasSomething = stored.revision > 0 || saving !== "saved" || answer.status === "done";
  const path = usePathname();
  const error = answer.status === "invalid" ? answer.fieldErrors.text : undefined;

  const take = (theirs: Meanwhile) => {
    if (text.current) text.current.value = theirs.text;
    settle(theirs.revision, { isSaved: true });
  };

  return (
    <form {...formProps} className="grid gap-4">
      <input type="hidden" {...about} />
      <input {...basedOnProps} />
      {answer.status !== "invalid" && <FormNotice state={answer} />}
      {clash && (
        <TwoTexts
          author={clash.author}
          mine={<Written text={typedInto(answer, "text") ?? ""} blank={words.twoTexts.blank} />}
          theirs={<Written text={clash.text} lang={clash.locale} blank={words.twoTexts.blank} />}
          words={words.twoTexts}
        />
      )}
      <TextArea
        {...field}
        ref={text}
        id={id}
        name="text"
        defaultValue={typedInto(posted, "text") ?? stored.text}
        lang={stored.text ? stored.locale : undefined}
        error={error}
        limit={words.limit}
      />
      {toggle && (
        <SwitchField
          id={`${id}-shown`}
          name="shown"
          label={toggle.label}
          defaultChecked={toggle.isOn}
        />
      )}
      {told}
      {clash ? (
        <TwoTextsChoice words={words.twoTexts} href={path} onTake={() => take(clash)} />
      ) : (
        <div className="flex min-h-12 max-w-measure flex-wrap items-center gap-x-5 gap-y-3">
          {!isLive && (
            <Button look="secondary" name="also" value={toggle ? "save-and-switch" : "save"}>
              {words.save}
            </Button>
          )}
          {buttons}
          {isOfOlderBuild(answer) && (
            <Button type="button" look="secondary" onClick={renew}>
              {words.keeping.reload}
            </Button>
          )}
          {isLive && hasSomething && <SaveState saving={saving} words={words.keeping} />}
        </div>
      )}
    </form>
  );
}
