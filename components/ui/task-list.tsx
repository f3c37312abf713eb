import type { ReactNode } from "react";
import { Icon } from "./icon";
import { Tag, type TagTone } from "./tag";

export type Task = {
  id: string;
  name: string;
  /** The state in words, such as "done" or "to do". */
  state: string;
  tone?: TagTone;
  isDone?: boolean;
  href?: string;
  note?: ReactNode;
};

/** What there is to do, in its order. A task without `href` is told and cannot be opened yet. */
export function TaskList({ tasks }: { tasks: ReadonlyArray<Task> }) {
  return (
    <ol className="grid divide-y divide-line border-line border-t">
      {tasks.map(({ id, name, state, tone, isDone, href, note }) => (
        <li
          key={id}
          className="relative grid max-w-none grid-cols-[auto_1fr] items-start gap-x-3 py-2.5 has-[a:hover]:bg-well sm:grid-cols-[auto_1fr_auto] sm:gap-x-4"
        >
          <Icon
            name={isDone ? "check" : "ring"}
            className={`mt-2.5 ${isDone ? "text-pine" : "text-edge"}`}
          />
          <span className="min-w-0">
            {href ? (
              <a
                href={href}
                aria-describedby={`${id}-state`}
                className="flex min-h-11 items-center font-semibold after:absolute after:inset-0"
              >
                {name}
              </a>
            ) : (
              <span className="flex min-h-11 items-center font-semibold text-ink-soft">{name}</span>
            )}
            {note && <span className="block pb-1 text-ink-soft text-sm">{note}</span>}
          </span>
          <span id={`${id}-state`} className="col-start-2 pb-1.5 sm:col-start-3 sm:pt-2 sm:pb-0">
            <Tag tone={tone ?? "plain"}>{state}</Tag>
          </span>
        </li>
      ))}
    </ol>
  );
}
