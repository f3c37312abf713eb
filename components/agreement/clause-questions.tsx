import { ChoiceGroup } from "@/components/form/choice-group";
import type { Choices } from "@/lib/domain/clause-content";
import type { WordedClause } from "@/lib/i18n/clause-wording";
import type { ClauseFormWords } from "./clause-form-words";

type Question = WordedClause["questions"][number];

/** The questions of a clause, each with the answers that stand or were chosen. */
export function ClauseQuestions({
  questions,
  chosenFor,
  errors,
  words,
}: {
  questions: ReadonlyArray<Question>;
  chosenFor: (question: string) => Choices[string];
  errors: Readonly<Record<string, string>>;
  words: ClauseFormWords;
}) {
  return questions.map(({ code, label, many, options }) => (
    <ChoiceGroup
      key={code}
      type={many ? "checkbox" : "radio"}
      name={code}
      label={label}
      hint={many ? words.several : undefined}
      error={errors[code]}
      choices={choicesOf(options, many ? null : words.toSettle)}
      chosen={chosenFor(code)}
    />
  ));
}

/** One answer can be taken back by choosing to settle the question later. */
function choicesOf(options: Question["options"], later: string | null) {
  const choices = options.map(({ code, label }) => ({ value: code, label }));

  return later === null ? choices : [...choices, { value: "", label: later }];
}
