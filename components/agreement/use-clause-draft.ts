"use client";

import { useActionState, useEffect, useEffectEvent, useRef, useState } from "react";
import type { DraftKeeper } from "@/components/form/draft-keeper";
import { hiddenRevision } from "@/components/form/use-based-on";
import { clashIn, useKeeper } from "@/components/form/use-keeper";
import { askAgain } from "@/components/live/stream";
import { type ClauseContent, saysTheSame } from "@/lib/domain/clause-content";
import type { ClauseField } from "@/lib/domain/clause-merge";
import type { Locale } from "@/lib/domain/people";
import type { WordedClause } from "@/lib/i18n/clause-wording";
import type { KeepingWords } from "@/lib/i18n/form-wording";
import { type FormAction, type FormState, idle } from "@/lib/schemas/form-state";
import { bringTogether } from "./bring-together";
import { contentMeanwhile, contentOf, fieldsOf, fillIn } from "./clause-form-content";
import { type Clash, openClause, type StoredClause } from "./opened-clause";

/**
 * The form of a clause that saves itself, and that takes in what the other saves
 * meanwhile: in the fields that one has left as they were at once, in the others
 * by a choice.
 */
export function useClauseDraft({
  action,
  clause,
  stored,
  locale,
  words,
}: {
  action: FormAction;
  clause: WordedClause;
  stored: StoredClause;
  locale: Locale;
  words: KeepingWords;
}) {
  const [posted, post] = useActionState(action, idle);
  // React would put what is new into the fields by itself, also under the caret.
  const [opened] = useState(() => openClause(posted, stored, clause, locale));
  const [answer, setAnswer] = useState<FormState>(idle);
  const [clash, setClash] = useState<Clash | null>(opened.clash);
  /** What the other has just changed under one's eyes. */
  const [changed, setChanged] = useState<ReadonlyArray<ClauseField>>([]);
  /** What the form said when it was turned away. */
  const [unsaved, setUnsaved] = useState<ClauseContent | null>(opened.unsaved);
  const [writtenOn, setWrittenOn] = useState(opened.revision);
  const [standing, setStanding] = useState(stored.content);
  const hasSaved = useRef(false);
  /** The last that this form knows to stand; without content while only the server knows what it says. */
  const known = useRef({ content: opened.base, revision: opened.revision });
  const fields = fieldsOf(clause);

  const { form, keeper, saving, renew } = useKeeper({
    action,
    posted,
    words,
    onBegin(kept) {
      if (opened.clash) kept.clash();
      // What was done before the scripts arrived.
      else if (!isKnown(read())) kept.write();
    },
    onTold: hear,
    onReturn(typed) {
      known.current = { content: null, revision: Number(typed.get("basedOn")) };
      const content = contentOf(typed, clause, locale);
      for (const field of fields) {
        if (form.current) fillIn(form.current, field, content);
      }
    },
  });

  function read() {
    return form.current ? contentOf(new FormData(form.current), clause, locale) : stored.content;
  }

  // Whoever goes on, or back, is to find what was saved, and an event that tells so may have met the
  // page in the middle of leaving: the next page asks by itself.
  const leave = useEffectEvent(() => {
    if (hasSaved.current) setTimeout(askAgain);
  });
  useEffect(() => () => leave(), []);

  function hear(told: FormState | undefined, sent: FormData | undefined) {
    if (!told) return;
    hasSaved.current ||= told.status === "done";
    // The form is gone, and its last words have just been kept.
    if (!form.current && told.status === "done") askAgain();
    setAnswer(told.status === "done" || clashIn(told) ? idle : told);
    if (!sent) return;

    const from = contentOf(sent, clause, locale);
    // What was written since is not in what was sent.
    const now = keeper.current ? contentOf(keeper.current.words, clause, locale) : from;
    setUnsaved(told.status === "done" ? null : now);
    const meanwhile = told.status === "done" ? told.meanwhile : clashIn(told);
    const content = meanwhile ? contentMeanwhile(meanwhile) : from;
    const author = meanwhile?.author ?? null;
    if (told.status === "done")
      take(from, { content, revision: told.revision ?? writtenOn, author });
    else if (meanwhile) {
      const merged = { ...content, ...meanwhile.clash?.merged };
      take(
        from,
        { content, revision: meanwhile.revision, author },
        merged,
        meanwhile.clash?.fields,
      );
    }
  }

  /** Takes in what stands now, for a form that said `from` before one wrote on. */
  function take(
    from: ClauseContent,
    { content: theirs, revision, author }: StoredClause,
    merged?: ClauseContent,
    refused: ReadonlyArray<ClauseField> = [],
  ) {
    const open = [...(clash?.fields ?? []), ...refused];
    const together = bringTogether({
      fields,
      base: from,
      standing: theirs,
      merged,
      now: read(),
      open,
    });
    for (const field of together.taken) {
      if (form.current) fillIn(form.current, field, together.content);
    }
    if (author && together.taken.length > 0) setChanged((before) => [...before, ...together.taken]);
    known.current = { content: theirs, revision };
    setStanding(theirs);

    if (together.clashes.length > 0) {
      setClash({ fields: together.clashes, mine: together.content, theirs, author });
      keeper.current?.clash();
    } else {
      setWrittenOn(revision);
      if (open.length > 0) settle();
      else keeper.current?.rebase(revision);
    }
  }

  /** Nothing clashes any more: what the form says now is to be kept. */
  function settle() {
    setClash(null);
    setWrittenOn(known.current.revision);
    keeper.current?.settle(known.current.revision, { isSaved: isKnown(read()) });
  }

  function isKnown(content: ClauseContent) {
    return known.current.content !== null && saysTheSame(content, known.current.content);
  }

  const adopt = useEffectEvent((kept: DraftKeeper | null) => {
    const { content, revision } = known.current;
    const isNew = kept && !kept.isWaiting && stored.revision > revision;
    if (isNew && content) take(content, stored);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: what came while an answer was awaited waits for it.
  useEffect(() => adopt(keeper.current), [stored, saving, keeper]);

  return {
    form,
    keeper,
    saving,
    renew,
    posted,
    post,
    answer,
    clash,
    changed,
    unsaved,
    opened: opened.content,
    /** The language of the words that stand. */
    textLocale: standing.text ? standing.textLocale : undefined,
    basedOnProps: hiddenRevision(writtenOn, (revision) =>
      // Once all that was typed has come back too: see whether it has been saved since.
      queueMicrotask(() => {
        if (saysTheSame(read(), stored.content)) return;
        known.current = { content: null, revision };
        keeper.current?.rebase(revision);
        setWrittenOn(revision);
      }),
    ),
    write: (isAtOnce: boolean) => {
      // Another list, though as empty, would draw the whole form anew at each letter.
      if (changed.length > 0) setChanged([]);
      // What stands side by side is what one would keep now, not what was turned away.
      if (clash) setClash({ ...clash, mine: read() });
      keeper.current?.write();
      if (isAtOnce) keeper.current?.saveNow();
    },
    /** Of a field that clashes, keeps one's own words as they now stand in it, or takes the other's. */
    choose(field: ClauseField, whose: "mine" | "theirs") {
      if (!clash || !form.current || !keeper.current) return;
      if (whose === "theirs") fillIn(form.current, field, clash.theirs);

      const left = clash.fields.filter((other) => other !== field);
      if (left.length > 0) setClash({ ...clash, fields: left });
      else settle();
    },
  };
}
