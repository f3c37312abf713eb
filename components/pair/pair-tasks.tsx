import type { TagTone } from "@/components/ui/tag";
import { TaskList } from "@/components/ui/task-list";
import type { Journey } from "@/lib/domain/standing";
import { leftOpen, type TaskState, tasksOf } from "@/lib/domain/tasks";
import { getLocale, getT } from "@/lib/i18n/server";
import { pairHref, taskPaths } from "./paths";

const tones: Record<TaskState, TagTone> = {
  "to-do": "plain",
  begun: "sun",
  done: "pine",
  optional: "plain",
};

/** The tasks of beginning well, each with how far the reader is, and what comes back at the next meeting. */
export async function PairTasks({ journey }: { journey: Journey }) {
  const [locale, t] = await Promise.all([getLocale(), getT("space")]);
  const { id } = journey.pair;

  const count = leftOpen(journey.facts);
  const whatComesBack =
    count > 0 ? t("tasks.meet-again.note", { count }) : t("tasks.meet-again.nothing");

  return (
    <div className="grid gap-2">
      <h3 id={`tasks-${id}`} className="text-lg">
        {t("tasks.title")}
      </h3>
      <TaskList
        tasks={tasksOf(journey).map(({ code, state }) => ({
          id: `${code}-${id}`,
          name: t(`tasks.${code}.name`),
          note: code === "meet-again" ? whatComesBack : t(`tasks.${code}.note`),
          state: t(`taskState.${state}`),
          tone: tones[state],
          isDone: state === "done",
          href: pairHref(locale, id, taskPaths[code]),
        }))}
      />
    </div>
  );
}
