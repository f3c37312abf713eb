"use client";

import { type FormEvent, useActionState, useState, useTransition } from "react";
import type { FormWords } from "@/lib/i18n/form-wording";
import { type FormAction, type FormState, idle } from "@/lib/schemas/form-state";
import { sendAction } from "./send-action";
import { submitterOf } from "./submitter";

/**
 * A form of buttons alone, each of which says what is wanted: pressing twice does no harm, and a
 * press that is lost on the way leaves the page as it is and says so.
 */
export function usePress(action: FormAction, words: Pick<FormWords, "notSent">) {
  const [posted, post] = useActionState(action, idle);
  const [answer, setAnswer] = useState<FormState | null>(null);
  const [, startSending] = useTransition();

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();

    const formData = new FormData(event.currentTarget, submitterOf(event));
    startSending(async () => setAnswer(await sendAction(action, formData, words)));
  }

  return { state: answer ?? posted, formProps: { action: post, onSubmit } };
}
