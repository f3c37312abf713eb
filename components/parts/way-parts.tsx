import { Card } from "@/components/ui/card";
import { StepIndicator } from "@/components/ui/step-indicator";
import { TaskList } from "@/components/ui/task-list";
import type { T } from "@/lib/i18n/settings";

/** Where one is, and what there is to do: behind one, before one, and not yet. */
export function WayParts({ t }: { t: T<"parts"> }) {
  const here = "#ways-title";

  return (
    <Card id="ways" title={t("ways.title")}>
      <StepIndicator
        label={t("ways.steps")}
        steps={[
          {
            id: "first",
            name: t("ways.first"),
            state: t("ways.done"),
            isDone: true,
            href: here,
          },
          {
            id: "second",
            name: t("ways.second"),
            state: t("ways.here"),
            isCurrent: true,
            note: t("ways.minutes"),
            href: here,
          },
          { id: "third", name: t("ways.third"), state: t("ways.toCome") },
        ]}
      />
      <TaskList
        tasks={[
          {
            id: "task-done",
            name: t("ways.first"),
            state: t("ways.done"),
            tone: "pine",
            isDone: true,
            href: here,
          },
          {
            id: "task-now",
            name: t("ways.second"),
            state: t("ways.here"),
            note: t("fields.hint"),
            href: here,
          },
          { id: "task-later", name: t("ways.third"), state: t("ways.toCome") },
        ]}
      />
    </Card>
  );
}
