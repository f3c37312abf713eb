import { Tag, type TagTone } from "@/components/ui/tag";
import type { Stage } from "@/lib/domain/journey";
import { getT } from "@/lib/i18n/server";

const tones: Record<Stage, TagTone> = {
  invited: "clay",
  "no-date": "clay",
  "date-set": "plain",
  "meeting-due": "clay",
  met: "sun",
  "one-confirmation": "sun",
  "in-force": "pine",
  paused: "plain",
  ended: "plain",
};

/** Where a pair stands, in a word or two. */
export async function StageTag({ stage }: { stage: Stage }) {
  const t = await getT("desk");

  return <Tag tone={tones[stage]}>{t(`stages.${stage}.name`)}</Tag>;
}
