"use client";

import { type FormEvent, useActionState, useEffect, useEffectEvent, useRef, useState } from "react";
import type { DraftWords } from "@/lib/i18n/form-wording";
import { type FormAction, type FormState, idle, typedInto } from "@/lib/schemas/form-state";
import { DraftKeeper } from "./draft-keeper";
import type { Saving } from "./save-state";
import { sendAction } from "./send-action";
import { submitterOf } from "./submitter";
import { hiddenRevision } from "./use-based-on";

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
  const form = useRef<HTMLFormElement>(null);
  const text = useRef<HTMLTextAreaElement>(null);
  const keeper = useRef<DraftKeeper>(null);
  // Without JavaScript the page that comes back stands open at this form.
  const [posted, post] = useActionState(action, idle, `#${formId}`);
  const [answer, setAnswer] = useState<FormState>(posted);
  const [saving, setSaving] = useState<Saving>(wasTurnedAway(posted) ? "unsaved" : "saved");
  const [writtenOn, setWrittenOn] = useState<number | null>(null);

  const send = useEffectEvent((draft: FormData) =>
    sendAction(action, draft, { notSent: words.stillTrying }),
  );

  useEffect(() => {
    const element = form.current;
    if (!element) return;

    const kept = new DraftKeeper(
      {
        read: () => new FormData(element),
        send,
        tell: (state, told) => {
          setSaving(state);
          setWrittenOn(kept.basedOn);
          if (told) setAnswer(told);
        },
      },
      basedOnOf(element),
    );
    keeper.current = kept;
    if (clashIn(posted)) kept.clash();
    // What was done before the scripts arrived.
    else if (isRewritten(element) || wasTurnedAway(posted)) kept.write();
    if (isSwitched(element)) kept.write("switch");

    const leave = (event: BeforeUnloadEvent) => {
      kept.saveNow();
      if (kept.hasUnsent) event.preventDefault();
    };
    const saveNow = () => kept.saveNow();
    window.addEventListener("beforeunload", leave);
    window.addEventListener("online", saveNow);
    document.addEventListener("visibilitychange", saveNow);
    return () => {
      kept.saveNow();
      window.removeEventListener("beforeunload", leave);
      window.removeEventListener("online", saveNow);
      document.removeEventListener("visibilitychange", saveNow);
    };
  }, [posted]);

  useEffect(() => keeper.current?.standOn(basedOn), [basedOn]);

  return {
    text,
    answer,
    posted,
    saving,
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

function clashIn(answer: FormState) {
  return answer.status === "refused" ? answer.meanwhile : undefined;
}

function wasTurnedAway({ status }: FormState) {
  return status === "refused" || status === "invalid";
}

function basedOnOf(form: HTMLFormElement) {
  return Number(new FormData(form).get("basedOn"));
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
