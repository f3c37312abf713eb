"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { type FormEvent, useActionState, useRef, useState, useTransition } from "react";
import { type FieldValues, type Path, useForm } from "react-hook-form";
import type { z } from "zod/mini";
import type { FormWords } from "@/lib/i18n/form-wording";
import { type FormAction, type FormState, idle, typedInto } from "@/lib/schemas/form-state";
import { sendAction } from "./send-action";
import { submitterOf } from "./submitter";

/**
 * A form that is checked on the spot by the schema of what one types in it, and
 * again by its action; that posts before its scripts have arrived; and that
 * keeps what was typed whatever becomes of it on the way.
 */
export function useActionForm<Values extends FieldValues>({
  action,
  schema,
  words,
}: {
  action: FormAction;
  schema: z.ZodMiniType<unknown, Values>;
  words: FormWords;
}) {
  const [posted, post] = useActionState(action, idle);
  const [answer, setAnswer] = useState<FormState | null>(null);
  const [isSending, setSending] = useState(false);
  const [, startSending] = useTransition();
  const isUnderWay = useRef(false);
  const state = answer ?? posted;
  // No default values here: the fields stand in the page with theirs, and what
  // one types into them before the scripts arrive must stay.
  const { register, handleSubmit, formState } = useForm<Values, unknown, unknown>({
    resolver: zodResolver(schema),
    shouldFocusError: false,
  });

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    const formData = new FormData(event.currentTarget, submitterOf(event));
    return handleSubmit(() => send(formData))(event);
  }

  function send(formData: FormData) {
    // A second click while the first is on its way. Once that is answered one may
    // send again, even if the page is still taking the answer in.
    if (isUnderWay.current) return;

    mark(true);
    startSending(async () => {
      try {
        setAnswer(await sendAction(action, formData, words));
      } finally {
        mark(false);
      }
    });
  }

  function mark(underWay: boolean) {
    isUnderWay.current = underWay;
    setSending(underWay);
  }

  const errors = { ...(state.status === "invalid" && state.fieldErrors) };
  for (const [name, error] of Object.entries(formState.errors)) {
    const code = String(error?.message ?? "");
    errors[name] = words.errors[code] ?? words.errors["not-understood"] ?? code;
  }

  return {
    state,
    errors,
    isSending,
    formProps: { action: post, onSubmit, noValidate: true },
    /** What a field needs: its name and listeners, and what was typed or stored. */
    field: (name: Path<Values>, stored = "") => ({
      ...register(name),
      defaultValue: typedInto(posted, name) ?? stored,
    }),
  };
}
