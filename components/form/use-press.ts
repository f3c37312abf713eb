"use client";

import { type FormEvent, useActionState, useState, useTransition } from "react";
import type { FormWords } from "@/lib/i18n/form-wording";
import { type FormAction, type FormState, idle } from "@/lib/schemas/form-state";
import { postAnew } from "./post-anew";
import { isOfOlderBuild, sendAction } from "./send-action";
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

    const form = event.currentTarget;
    const formData = new FormData(form, submitterOf(event));
    startSending(async () => {
      const told = await sendAction(action, formData, words);
      if (!isOfOlderBuild(told) || !(await postAnew(form, formData))) setAnswer(told);
    });
  }

  return { state: answer ?? posted, formProps: { action: post, onSubmit } };
}
