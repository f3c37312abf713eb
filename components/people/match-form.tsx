"use client";

import { FormAnswer } from "@/components/form/form-answer";
import { useActionForm } from "@/components/form/use-action-form";
import { Button } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
import type { Half } from "@/lib/domain/member";
import type { MatchWords } from "@/lib/i18n/newcomer-wording";
import type { FormAction } from "@/lib/schemas/form-state";
import { matchRules } from "@/lib/schemas/typed/newcomer";
import { NewcomerFields, type NewcomerValues } from "./newcomer-fields";

const halves: ReadonlyArray<Half> = ["mentor", "mentee"];

/** Two to match: each chosen already, or to be written down. */
export function MatchForm({
  action,
  chosen,
  words,
}: {
  action: FormAction;
  chosen: Readonly<Record<Half, (NewcomerValues & { otherHref: string }) | null>>;
  words: MatchWords;
}) {
  const { state, errors, field, formProps } = useActionForm({
    action,
    rules: matchRules,
    words: words.form,
  });

  return (
    <form {...formProps} className="grid gap-8">
      <FormAnswer state={state} errors={errors} title={words.form.summary} />
      {halves.map((half) => {
        const names = {
          name: `${half}Name`,
          email: `${half}Email`,
          language: `${half}Language`,
        } as const;
        const person = chosen[half];

        return (
          <section key={half} aria-labelledby={half} className="grid gap-5">
            <h2 id={half} className="text-xl">
              {words[half]}
            </h2>
            {person ? (
              <div className="grid gap-1">
                <p className="font-semibold">{person.name}</p>
                <p className="break-words text-ink-soft">{person.email}</p>
                <input type="hidden" name={names.name} value={person.name} />
                <input type="hidden" name={names.email} value={person.email} />
                <input type="hidden" name={names.language} value={person.language} />
                <a href={person.otherHref} className="inline-flex min-h-11 items-center">
                  {words.other}
                </a>
              </div>
            ) : (
              <NewcomerFields
                names={names}
                state={state}
                errors={errors}
                field={field}
                words={words}
              />
            )}
          </section>
        );
      })}
      <ButtonRow>
        <Button>{words.save}</Button>
      </ButtonRow>
    </form>
  );
}
