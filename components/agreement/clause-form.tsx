"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useEffect, useState } from "react";
import { FormAnswer } from "@/components/form/form-answer";
import { KeepingState } from "@/components/form/keeping-state";
import { isOfOlderBuild } from "@/components/form/send-action";
import { submitterOf } from "@/components/form/submitter";
import { useIsLive } from "@/components/form/use-is-live";
import type { Locale } from "@/lib/domain/people";
import type { WordedClause } from "@/lib/i18n/clause-wording";
import { type FormAction, idle } from "@/lib/schemas/form-state";
import { ClauseButtons } from "./clause-buttons";
import { ClauseFields } from "./clause-fields";
import type { ClauseFormWords } from "./clause-form-words";
import { LastWords } from "./last-words";
import type { StoredClause } from "./opened-clause";
import { useClauseDraft } from "./use-clause-draft";

/**
 * One clause to write: its questions, "not decided yet", and words of one's own. It saves itself;
 * its buttons are all there is without JavaScript, and with it wait for what is on its way.
 */
export function ClauseForm({
  clause,
  stored,
  action,
  locale,
  words,
  ways,
  from,
  hasEnded = false,
}: {
  clause: WordedClause;
  stored: StoredClause;
  action: FormAction;
  locale: Locale;
  words: ClauseFormWords;
  /** This page, and where one goes on to; the first clause has no `previous`. */
  ways: { here: string; next: string; previous: string | null };
  from?: string | undefined;
  /** The pair has ended: what was typed just before is given back, to be copied. */
  hasEnded?: boolean;
}) {
  const draft = useClauseDraft({ action, clause, stored, locale, words: words.keeping });
  const { form, keeper, saving, posted, answer, clash } = draft;
  const [asked, setAsked] = useState(0);
  const router = useRouter();
  const isLive = useIsLive();
  const told = answer.status === "idle" ? posted : answer;
  const errors = told.status === "invalid" && (asked > 0 || !isLive) ? told.fieldErrors : {};
  // An untouched blank clause has nothing to say about itself.
  const hasSomething = stored.revision > 0 || saving !== "saved";

  useEffect(() => {
    if (asked > 0) form.current?.querySelector<HTMLElement>("[data-clash]")?.focus();
  }, [asked, form]);

  useEffect(() => {
    if (hasEnded) void keeper.current?.keep();
  }, [hasEnded, keeper]);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const onTo = submitterOf(event)?.getAttribute("value") === "previous" ? "previous" : "next";
    const goesOn = submitterOf(event) !== null;
    if (isOfOlderBuild(answer)) return draft.renew();

    const isKept = await keeper.current?.keep();
    if (!isKept) setAsked((times) => times + 1);
    else if (goesOn) router.push(ways[onTo] ?? ways.next);
  }

  if (hasEnded) return <LastWords answer={told} content={draft.unsaved} />;
  return (
    <form
      ref={form}
      id="clause-form"
      action={draft.post}
      onSubmit={submit}
      onChange={({ target }) => draft.write(!(target instanceof HTMLTextAreaElement))}
      onBlur={() => keeper.current?.saveNow()}
      noValidate
      autoComplete="off"
      className="grid gap-9 **:scroll-mb-28"
    >
      {/* What the Enter key presses: to save, and not to take the suggested wording. */}
      <button type="submit" hidden />
      <FormAnswer state={isLive ? idle : posted} errors={errors} title={words.summary} />
      <input type="hidden" name="clause" value={clause.code} />
      <input {...draft.basedOnProps} />
      {from && <input type="hidden" name="from" value={from} />}
      <ClauseFields {...{ clause, draft, errors, words }} isLive={isLive} />
      <ClauseButtons
        words={words}
        href={ways.here}
        hasPrevious={ways.previous !== null}
        isClashing={clash !== null && !isLive}
      />
      {isLive && hasSomething && (
        <KeepingState saving={saving} answer={answer} words={words.keeping} onRenew={draft.renew} />
      )}
    </form>
  );
}
