import { Checkbox } from "@/components/form/checkbox";
import { ChoiceGroup } from "@/components/form/choice-group";
import { TextArea } from "@/components/form/text-area";
import type { WordedClause } from "@/lib/i18n/clause-wording";
import type { ClauseFormWords } from "./clause-form-words";
import { FieldClash } from "./field-clash";
import { FieldNote } from "./field-note";
import { SuggestedWording } from "./suggested-wording";
import type { useClauseDraft } from "./use-clause-draft";

type Question = WordedClause["questions"][number];

/** The fields of a clause, each with what the other has just done to it. */
export function ClauseFields({
  clause,
  draft,
  errors,
  words,
  isLive,
}: {
  clause: WordedClause;
  draft: ReturnType<typeof useClauseDraft>;
  errors: Readonly<Record<string, string>>;
  words: ClauseFormWords;
  isLive: boolean;
}) {
  const { opened, clash, changed, choose } = draft;
  const told = (field: string) => (
    <>
      <FieldNote
        isChanged={changed.includes(field)}
        clash={clash?.fields.includes(field) ? (clash.author ? "both" : "elsewhere") : null}
        words={words}
      />
      <FieldClash
        {...{ field, clause, clash }}
        words={words.clash}
        onChoose={isLive ? choose : undefined}
      />
    </>
  );

  return (
    <>
      {clause.questions.map((question) => (
        <div key={question.code}>
          <ChoiceGroup
            type={question.many ? "checkbox" : "radio"}
            name={question.code}
            label={question.label}
            hint={question.many ? words.several : undefined}
            error={errors[question.code]}
            choices={choicesOf(question, words.toSettle)}
            chosen={opened.choices[question.code]}
            isCompact
          />
          {told(question.code)}
        </div>
      ))}
      <div className="grid gap-4">
        <div>
          <TextArea
            name="text"
            defaultValue={opened.text}
            label={clause.textLabel}
            optional={words.optional}
            hint={clause.textHint}
            error={errors.text}
            limit={words.limit}
            lang={draft.textLocale}
          />
          {told("text")}
        </div>
        <SuggestedWording fieldId="text" suggestion={clause.suggestion} words={words} />
      </div>
      <div>
        <Checkbox
          name="undecided"
          label={words.undecided}
          hint={words.undecidedHint}
          defaultChecked={opened.undecided}
        />
        {told("undecided")}
      </div>
    </>
  );
}

/** Of several answers each is taken back by itself; one alone by choosing to settle it later. */
function choicesOf({ options, many }: Question, later: string) {
  const choices = options.map(({ code, label }) => ({ value: code, label }));

  return many ? choices : [...choices, { value: "", label: later }];
}
