"use client";

import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { KeepingWords } from "@/lib/i18n/form-wording";
import type { FormAction, FormState } from "@/lib/schemas/form-state";
import { DraftKeeper } from "./draft-keeper";
import { postAnew } from "./post-anew";
import type { Saving } from "./save-state";
import { sendAction } from "./send-action";
import { attend, findLeft, release } from "./unsent";

/**
 * A form and the keeper that saves it while one writes. The keeper outlives the form for as long as
 * it has words to send.
 */
export function useKeeper({
  action,
  posted,
  words,
  onBegin,
  onTold,
  onReturn,
}: {
  action: FormAction;
  /** What the page came with, where there was no JavaScript yet. */
  posted: FormState;
  words: KeepingWords;
  /** The form is there, with whatever was done in it before the scripts arrived. */
  onBegin: (keeper: DraftKeeper, form: HTMLFormElement) => void;
  onTold: (answer: FormState | undefined, sent: FormData | undefined) => void;
  /** What was written in this form before it went away, not all of it saved, comes back. */
  onReturn: (words: FormData) => void;
}) {
  const form = useRef<HTMLFormElement>(null);
  const keeper = useRef<DraftKeeper>(null);
  const [saving, setSaving] = useState<Saving>(wasTurnedAway(posted) ? "unsaved" : "saved");
  const begin = useEffectEvent(onBegin);
  const tell = useEffectEvent(onTold);
  const giveBack = useEffectEvent(onReturn);
  const send = useEffectEvent((draft: FormData) =>
    sendAction(action, draft, { notSent: words.stillTrying, updated: words.updated }),
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: what the page came with begins anew.
  useEffect(() => {
    const element = form.current;
    if (!element) return;

    const kept = new DraftKeeper(
      {
        read: () => new FormData(element),
        send,
        tell: (state, answer, sent) => {
          setSaving(state);
          tell(answer, sent);
        },
      },
      Number(new FormData(element).get("basedOn")),
    );
    keeper.current = kept;
    const name = nameOf(element);
    const former = findLeft(name);
    if (former) {
      giveBack(former.words);
      kept.takeOver(former);
    } else begin(kept, element);
    return attend(kept, name);
  }, [posted]);

  /** Posts the words to the newer build that the server has by now. */
  async function renew() {
    if (!form.current || !keeper.current) return;

    const takeBack = release(keeper.current);
    if (!(await postAnew(form.current, new FormData(form.current)))) takeBack();
  }

  return { form, keeper, saving, renew };
}

/** The same form in whichever language. */
function nameOf({ id }: HTMLFormElement) {
  return `${location.pathname.replace(/^\/[^/]+/, "")} ${id}`;
}

export function wasTurnedAway({ status }: FormState) {
  return status === "refused" || status === "invalid";
}

export function clashIn(answer: FormState) {
  return answer.status === "refused" ? answer.meanwhile : undefined;
}
