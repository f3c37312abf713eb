import type { ReactNode } from "react";

export type TagTone = "plain" | "pine" | "clay" | "sun";

const tones: Record<TagTone, string> = {
  plain: "border-line bg-well text-ink-soft",
  pine: "border-pine-soft bg-pine-wash text-pine",
  clay: "border-clay-soft bg-clay-wash text-clay",
  sun: "border-sun-soft bg-sun-wash text-sun",
};

/** A state in one or two words. The words say it; the colour only repeats it. */
export function Tag({ tone = "plain", children }: { tone?: TagTone; children: ReactNode }) {
  return (
    <span
      className={`inline-flex items-center gap-1 rounded-full border px-3 md:whitespace-nowrap py-0.5 font-semibold text-sm ${tones[tone]}`}
    >
      {children}
    </span>
  );
}
