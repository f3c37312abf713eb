import { InnerHeading } from "@/components/shell/inner-heading";
import type { Pair } from "@/lib/domain/people";
import { getLocale, getT } from "@/lib/i18n/server";

/** The heading of a page below a pair's: what it is for, whose pair, and the way back to it. */
export async function RecordHeading({
  title,
  pair,
  mentor,
  mentee,
}: {
  title: string;
  pair: Pair;
  mentor: { name: string };
  mentee: { name: string };
}) {
  const [locale, t, desk] = await Promise.all([getLocale(), getT("record"), getT("desk")]);
  const program = `/${locale}/programs/${pair.programId}`;
  const names = { mentor: mentor.name, mentee: mentee.name };

  return (
    <InnerHeading
      title={title}
      trail={[
        { name: desk("title"), href: program },
        { name: t("title", names), href: `${program}/pairs/${pair.id}` },
      ]}
    />
  );
}
