import pino, { type Logger } from "pino";
import { asCode, codesOf, placesOf } from "./codes-of";

/** Everything that Tandem has to say to whoever operates it. */
export type Event =
  | "request"
  | "request-failed"
  | "action-failed"
  | "page-failed"
  | "database-lost"
  | "live-lost"
  | "jobs-stopped"
  | "job-done"
  | "job-failed"
  | "letter-not-sent"
  | "code-asked"
  | "code-refused"
  | "signed-in"
  | "second-factor-given"
  | "second-factor-refused"
  | "signed-out"
  | "library";

/** Ids, codes and numbers; of a text that is none of these only that there was one is written. */
export type Facts = Readonly<Record<string, string | number | boolean | null | undefined>>;

type Shared = { tandemLog?: Logger };

/** One line of JSON for what happened. */
export function note(event: Event, facts: Facts = {}) {
  logger().info(clean(facts), event);
}

/** The same for what somebody was refused, or what heals by itself. */
export function warn(event: Event, facts: Facts = {}) {
  logger().warn(clean(facts), event);
}

/** The same for what went wrong: the codes of the error, if there is one, and where it arose. */
export function fault(event: Event, error: unknown, facts: Facts = {}) {
  const told = error && { fault: codesOf(error) || "unknown", at: placesOf(error) };
  logger().error({ ...clean(facts), ...(told || {}) }, event);
}

/** From which level on there is a line; said once by whoever starts a process. */
export function logFrom(level: string) {
  logger().level = level;
}

// Kept on the global: each of Next's bundles runs this module again, and all write as one.
function logger() {
  const shared = globalThis as Shared;
  shared.tandemLog ??= make();
  return shared.tandemLog;
}

function make() {
  return pino({
    // Where a person looks on, the launch speaks to them; lines are for what collects them.
    level: process.stdout.isTTY ? "warn" : "info",
    base: { pid: process.pid },
    messageKey: "event",
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (level) => ({ level }) },
  });
}

function clean(facts: Facts) {
  const told: Record<string, string | number | boolean> = {};
  for (const [name, value] of Object.entries(facts)) {
    if (value === undefined || value === null) continue;
    told[name] = typeof value === "string" ? (asCode(value) ?? "(words)") : value;
  }
  return told;
}
