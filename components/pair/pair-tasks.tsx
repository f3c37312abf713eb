import type { TagTone } from "@/components/ui/tag";
import { TaskList } from "@/components/ui/task-list";
import type { Journey } from "@/lib/domain/standing";
import { type TaskState, tasksOf } from "@/lib/domain/tasks";
import { getLocale, getT } from "@/lib/i18n/server";
import { pairHref, taskPaths } from "./paths";

const tones: Record<TaskState, TagTone> = {
  "to-do": "plain",
  begun: "sun",
  done: "pine",
  optional: "plain",
};

/** The four tasks of beginning well, each with how far the reader is. */
export async function PairTasks({ journey }: { journey: Journey }) {
  const [locale, t] = await Promise.all([getLocale(), getT("space")]);
  const { id } = journey.pair;

  return (
    <div className="grid gap-2">
      <h3 id={`tasks-${id}`} className="text-lg">
        {t("tasks.title")}
      </h3>
      <TaskList
        tasks={tasksOf(journey).map(({ code, state }) => ({
          id: `${code}-${id}`,
          name: t(`tasks.${code}.name`),
          note: t(`tasks.${code}.note`),
          state: t(`taskState.${state}`),
          tone: tones[state],
          isDone: state === "done",
          href: pairHref(locale, id, taskPaths[code]),
        }))}
      />
    </div>
  );
}
