import { Disclosure } from "@/components/ui/disclosure";
import { shortHash, type Version } from "@/lib/domain/agreement";
import type { PersonId } from "@/lib/domain/people";
import type { Fate } from "@/lib/domain/version-history";
import type { Reader } from "@/lib/i18n/dates";
import { sayFate, sayYeses } from "@/lib/i18n/version-wording";
import { wording } from "@/lib/i18n/wording";

/** What has become of a version, who said yes to it, and the hash that proves its text. */
export function VersionFacts({
  version,
  fate,
  people,
  reader,
}: {
  version: Version;
  fate: Fate;
  people: ReadonlyArray<{ id: PersonId; name: string }>;
  reader: Reader;
}) {
  const t = wording(reader.locale, "versions");

  return (
    <>
      <p className="font-semibold">{sayFate(fate, reader)}</p>
      <ul className="grid gap-1">
        {sayYeses(version, people, reader).map((yes) => (
          <li key={yes}>{yes}</li>
        ))}
      </ul>
      <Disclosure summary={t("hash", { hash: shortHash(version) })}>
        <p className="break-all">{version.contentHash}</p>
        <p className="text-ink-soft text-sm">{t("hashTold")}</p>
      </Disclosure>
    </>
  );
}
