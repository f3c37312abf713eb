"use client";

import { type FormEvent, useActionState, useRef, useState, useTransition } from "react";
import type { FormWords } from "@/lib/i18n/form-wording";
import { type FormAction, type FormState, idle, typedInto } from "@/lib/schemas/form-state";
import { postAnew } from "./post-anew";
import { isOfOlderBuild, sendAction } from "./send-action";
import { submitterOf } from "./submitter";

/**
 * A form that its action alone checks; that posts before its scripts have arrived;
 * and that keeps what was typed whatever becomes of it on the way.
 */
export function usePosting(action: FormAction, words: Pick<FormWords, "notSent">) {
  const [posted, post] = useActionState(action, idle);
  const [answer, setAnswer] = useState<FormState | null>(null);
  const [isSending, setSending] = useState(false);
  const [, startSending] = useTransition();
  const isUnderWay = useRef(false);
  const state = answer ?? posted;

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    send(new FormData(event.currentTarget, submitterOf(event)), event.currentTarget);
  }

  function send(formData: FormData, form: HTMLFormElement) {
    // A second click while the first is on its way. Once that is answered one may
    // send again, even if the page is still taking the answer in.
    if (isUnderWay.current) return;

    mark(true);
    startSending(async () => {
      try {
        const told = await sendAction(action, formData, words);
        if (!isOfOlderBuild(told) || !(await postAnew(form, formData))) setAnswer(told);
      } finally {
        mark(false);
      }
    });
  }

  function mark(underWay: boolean) {
    isUnderWay.current = underWay;
    setSending(underWay);
  }

  return {
    state,
    errors: { ...(state.status === "invalid" && state.fieldErrors) },
    isSending,
    send,
    formProps: { action: post, onSubmit, noValidate: true },
    /** What a field needs: its name, and what was typed or stored. */
    field: (name: string, stored = "") => ({
      name,
      defaultValue: typedInto(posted, name) ?? stored,
    }),
  };
}
