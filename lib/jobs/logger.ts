import { Logger } from "graphile-worker";

/** Says what went wrong, and nothing of the work that goes well. */
export const quietLogger = new Logger(() => (level, message) => {
  if (level === "error") console.error(`jobs: ${message}`);
});
