import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import type { StallReason } from "@/lib/domain/attention";
import type { Pair } from "@/lib/domain/people";
import { type ReminderFacts, wordReminder } from "@/lib/i18n/reminder-wording";
import { getT } from "@/lib/i18n/server";
import { LetterSheet } from "./letter-sheet";

type Half = { name: string; email: string; locale: "fr" | "en"; arrivedAt: Date | null };

/** A reminder that may go: to whom, and about what. */
export type Previewable = { pair: Pair; mentor: Half; mentee: Half; about: StallReason };

/** The letters to the two of each pair, word for word. Of several pairs each can be opened. */
export async function ReminderPreviews({
  pairs,
  signed,
}: {
  pairs: ReadonlyArray<Previewable>;
  signed: Pick<ReminderFacts, "writer" | "programName" | "beginning">;
}) {
  const t = await getT("record");

  return pairs.map((previewable, index) => {
    const { pair, mentor, mentee, about } = previewable;
    const letters = lettersTo(previewable, signed).map(({ to, text }) => (
      <LetterSheet key={to} to={to} text={text} />
    ));

    return (
      <Card
        key={pair.id}
        id={`pair-${index}`}
        title={t("title", { mentor: mentor.name, mentee: mentee.name })}
      >
        <p>{t(`missing.${about}`)}</p>
        {pairs.length === 1 ? (
          letters
        ) : (
          <Disclosure summary={t("remind.read")}>{letters}</Disclosure>
        )}
      </Card>
    );
  });
}

function lettersTo(
  { pair, mentor, mentee, about }: Previewable,
  signed: Pick<ReminderFacts, "writer" | "programName" | "beginning">,
) {
  return [
    { reader: mentor, partner: mentee },
    { reader: mentee, partner: mentor },
  ].map(({ reader, partner }) => ({
    to: reader.name,
    text: wordReminder({
      ...signed,
      pairId: pair.id,
      about,
      reader: { ...reader, hasArrived: reader.arrivedAt !== null },
      partner: partner.name,
    }),
  }));
}
