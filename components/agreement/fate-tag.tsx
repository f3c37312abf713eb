import { Tag, type TagTone } from "@/components/ui/tag";
import type { Fate } from "@/lib/domain/version-history";
import type { Locale } from "@/lib/i18n/settings";
import { wording } from "@/lib/i18n/wording";

const tones: Record<Fate["is"], TagTone> = {
  "in-force": "pine",
  replaced: "plain",
  awaiting: "sun",
  "set-aside": "plain",
};

/** What has become of a version, in a word or two. */
export function FateTag({ fate, locale }: { fate: Fate; locale: Locale }) {
  return <Tag tone={tones[fate.is]}>{wording(locale, "versions")(`fate.${fate.is}`)}</Tag>;
}
