"use client";

import { type FormEvent, useActionState, useEffect, useRef, useState } from "react";
import type { DraftWords } from "@/lib/i18n/form-wording";
import { type FormAction, type FormState, idle, typedInto } from "@/lib/schemas/form-state";
import { submitterOf } from "./submitter";
import { hiddenRevision } from "./use-based-on";
import { clashIn, useKeeper, wasTurnedAway } from "./use-keeper";

/** A form that saves itself while one writes, and posts by its button where there is no JavaScript. */
export function useDraft({
  action,
  basedOn,
  formId,
  words,
}: {
  action: FormAction;
  basedOn: number;
  formId: string;
  words: DraftWords;
}) {
  const text = useRef<HTMLTextAreaElement>(null);
  // Without JavaScript the page that comes back stands open at this form.
  const [posted, post] = useActionState(action, idle, `#${formId}`);
  const [answer, setAnswer] = useState<FormState>(posted);
  const [writtenOn, setWrittenOn] = useState<number | null>(null);
  const { form, keeper, saving, renew } = useKeeper({
    action,
    posted,
    words: words.keeping,
    onBegin(kept, element) {
      if (clashIn(posted)) kept.clash();
      // What was done before the scripts arrived.
      else if (isRewritten(element) || wasTurnedAway(posted)) kept.write();
      if (isSwitched(element)) kept.write("switch");
    },
    onReturn(words) {
      if (text.current) text.current.value = String(words.get("text") ?? "");
    },
    onTold(told) {
      setWrittenOn(keeper.current?.basedOn ?? null);
      if (told) setAnswer(told);
    },
  });

  useEffect(() => keeper.current?.standOn(basedOn), [keeper, basedOn]);

  return {
    text,
    answer,
    posted,
    saving,
    renew,
    clash: clashIn(answer),
    /** What is sent, and taken along to the other language, is based on this. */
    basedOnProps: hiddenRevision(
      writtenOn ?? clashIn(posted)?.revision ?? typedInto(posted, "basedOn") ?? basedOn,
      (revision) => keeper.current?.standOn(revision),
    ),
    settle: (revision: number, kept: { isSaved: boolean }) =>
      keeper.current?.settle(revision, kept),
    formProps: {
      ref: form,
      id: formId,
      action: post,
      noValidate: true,
      autoComplete: "off",
      onChange: ({ target }: FormEvent<HTMLFormElement>) =>
        keeper.current?.write(isTickable(target) ? "switch" : null),
      onBlur: () => keeper.current?.saveNow(),
      onSubmit: (event: FormEvent<HTMLFormElement>) => {
        event.preventDefault();
        const clash = clashIn(answer);
        const asked = submitterOf(event)?.getAttribute("value") ?? null;
        if (clash && !asked) keeper.current?.settle(clash.revision, { isSaved: false });
        else keeper.current?.write(asked);
      },
    },
  };
}

function isRewritten(form: HTMLFormElement) {
  return [...form.querySelectorAll("textarea")].some((text) => text.value !== text.defaultValue);
}

function isSwitched(form: HTMLFormElement) {
  return [...form.querySelectorAll("input")].some(
    (input) => isTickable(input) && input.checked !== input.defaultChecked,
  );
}

function isTickable(field: EventTarget): field is HTMLInputElement {
  return field instanceof HTMLInputElement && field.type === "checkbox";
}
