import "server-only";
import type { Version } from "@/lib/domain/agreement";
import type { PersonId } from "@/lib/domain/people";
import type { Fate } from "@/lib/domain/version-history";
import { formatDateTime, type Reader } from "./dates";
import { wording } from "./wording";

/** Each yes to a version in a sentence: whose, when, and in which language they had read it. */
export function sayYeses(
  { confirmations }: Pick<Version, "confirmations">,
  people: ReadonlyArray<{ id: PersonId; name: string }>,
  reader: Reader,
): ReadonlyArray<string> {
  const t = wording(reader.locale, "versions");

  return confirmations.map(({ by, at, locale }) =>
    t(`yes.${locale}`, {
      name: people.find(({ id }) => id === by)?.name,
      when: formatDateTime(at, reader),
    }),
  );
}

/** What has become of a version, in a sentence. */
export function sayFate(fate: Fate, reader: Reader) {
  return wording(reader.locale, "versions")(`told.${fate.is}`, {
    from: "from" in fate ? formatDateTime(fate.from, reader) : "",
    until: "until" in fate ? formatDateTime(fate.until, reader) : "",
  });
}
