import { OneText } from "@/components/form/two-texts";
import { Button } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
import { Written } from "@/components/ui/written";
import type { ClauseContent } from "@/lib/domain/clause-content";
import type { WordedClause } from "@/lib/i18n/clause-wording";
import type { ClauseFormWords } from "./clause-form-words";
import type { Clash } from "./opened-clause";

/**
 * Under a field that two have changed at once: what each has said in it. The field holds one's own,
 * to change once more. It stands below, so that nothing moves under the caret.
 */
export function FieldClash({
  field,
  clause,
  clash,
  words,
  onChoose,
}: {
  field: string;
  clause: WordedClause;
  clash: Clash | null;
  words: ClauseFormWords["clash"];
  /** Absent while there is no JavaScript: the form's own buttons choose then. */
  onChoose?: ((field: string, whose: "mine" | "theirs") => void) | undefined;
}) {
  if (!clash?.fields.includes(field)) return null;

  const said = field === "text" ? words.texts : words.answers;
  const side = { field, clause, blank: said.blank };
  return (
    <section
      aria-label={said.title}
      tabIndex={-1}
      data-clash
      className="mt-3 grid max-w-measure gap-4 border-sun-soft border-s-4 ps-4"
    >
      <div className="grid gap-4 md:grid-cols-2">
        <OneText
          title={clash.author ? said.theirs : said.elsewhere}
          look="border-pine-soft bg-pine-wash"
        >
          <OneSide {...side} content={clash.theirs} lang={clash.theirs.textLocale} />
        </OneText>
        <OneText title={said.mine} look="border-clay-soft bg-clay-wash">
          <OneSide {...side} content={clash.mine} />
        </OneText>
      </div>
      {field === "text" && <p className="text-ink-soft text-sm">{words.texts.edit}</p>}
      {onChoose && (
        <ButtonRow>
          <Button type="button" look="secondary" onClick={() => onChoose(field, "mine")}>
            {said.keep}
          </Button>
          <Button type="button" look="quiet" onClick={() => onChoose(field, "theirs")}>
            {said.take}
          </Button>
        </ButtonRow>
      )}
    </section>
  );
}

function OneSide({
  field,
  clause,
  content,
  lang,
  blank,
}: {
  field: string;
  clause: WordedClause;
  content: ClauseContent;
  lang?: string;
  blank: string;
}) {
  if (field === "text") return <Written text={content.text} lang={lang} blank={blank} />;

  const { options = [] } = clause.questions.find(({ code }) => code === field) ?? {};
  const chosen = options.filter(({ code }) => content.choices[field]?.includes(code));
  return <p>{chosen.map(({ label }) => label).join(", ") || blank}</p>;
}
