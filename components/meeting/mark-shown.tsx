import { Tag } from "@/components/ui/tag";
import type { Mark } from "@/lib/domain/meeting";

/** A mark that can no longer be changed. */
export function MarkShown({ mark, words }: { mark: Mark; words: Readonly<Record<Mark, string>> }) {
  return (
    <p>
      <Tag tone={mark === "talked-about" ? "pine" : "sun"}>{words[mark]}</Tag>
    </p>
  );
}
