import { TwoTextsChoice } from "@/components/form/two-texts";
import { Button } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
import type { ClauseFormWords } from "./clause-form-words";

/** At the end of a clause: to go on, to stay or to go back; or to choose, where there is no JavaScript. */
export function ClauseButtons({
  words,
  href,
  hasPrevious,
  isClashing,
}: {
  words: ClauseFormWords;
  href: string;
  hasPrevious: boolean;
  isClashing: boolean;
}) {
  if (isClashing) return <TwoTextsChoice words={words.clash.texts} href={href} />;

  return (
    <>
      <ButtonRow>
        <Button name="onTo" value="next">
          {words.saveAndGoOn}
        </Button>
        <Button look="secondary">{words.save}</Button>
      </ButtonRow>
      {hasPrevious && (
        <Button look="quiet" name="onTo" value="previous" className="-ms-3 justify-self-start">
          {words.saveAndGoBack}
        </Button>
      )}
    </>
  );
}
