import type { ReactNode } from "react";
import { Button, ButtonLink } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
import type { TwoTextsWords } from "@/lib/i18n/form-wording";

type Sides = {
  mine: ReactNode;
  theirs: ReactNode;
  /** Who saved the other text; null when it was oneself, on another device. */
  author: string | null;
  words: TwoTextsWords;
};

/**
 * What one wrote beside what was saved meanwhile, inside the form of the text:
 * first the two, then the form's own fields with what one wrote, which can be
 * edited once more, then `TwoTextsChoice`.
 */
export function TwoTexts({ mine, theirs, author, words }: Sides) {
  return (
    <section aria-label={words.title} className="grid gap-4">
      <div className="grid gap-4 md:grid-cols-2">
        <OneText
          title={author ? words.theirs : words.elsewhere}
          look="border-pine-soft bg-pine-wash"
        >
          {theirs}
        </OneText>
        <OneText title={words.mine} look="border-clay-soft bg-clay-wash">
          {mine}
        </OneText>
      </div>
      <p className="text-ink-soft text-sm">{words.edit}</p>
    </section>
  );
}

/**
 * The first button submits the form, by now based on the other text; the second
 * leads back to the page at `href`, where the other text stands.
 */
export function TwoTextsChoice({
  words,
  href,
  onTake,
}: {
  words: Pick<TwoTextsWords, "keep" | "take">;
  href: string;
  /** Absent where the page is loaded anew, without JavaScript. */
  onTake?: () => void;
}) {
  return (
    <ButtonRow>
      <Button look="secondary">{words.keep}</Button>
      <ButtonLink
        look="quiet"
        href={href}
        // A server component, which has no `onTake`, can hand no function on either.
        onClick={
          onTake &&
          ((event) => {
            event.preventDefault();
            onTake();
          })
        }
      >
        {words.take}
      </ButtonLink>
    </ButtonRow>
  );
}

/** The words of one side, under whose they are. */
export function OneText({
  title,
  look,
  children,
}: {
  title: string;
  look: string;
  children: ReactNode;
}) {
  return (
    <div className={`grid content-start gap-2 rounded-md border-2 p-4 ${look}`}>
      <p className="font-semibold">{title}</p>
      {children}
    </div>
  );
}
