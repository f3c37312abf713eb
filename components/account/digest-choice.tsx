import { ChoiceGroup } from "@/components/form/choice-group";

export type DigestWords = {
  label: string;
  hint: string;
  choices: ReadonlyArray<{ value: string; label: string }>;
};

/** How often a coordinator hears who needs them. */
export function DigestChoice({ chosen, words }: { chosen: string; words: DigestWords }) {
  return (
    <ChoiceGroup
      key={chosen}
      name="digest"
      label={words.label}
      hint={words.hint}
      choices={words.choices}
      chosen={[chosen]}
      autoComplete="off"
    />
  );
}
