import { fault, warn } from "./log";

/**
 * Brings what libraries say to the console into the log. Of an error its codes are kept, and of
 * words that they were said: a library repeats what it was given.
 */
export function takeConsole() {
  for (const way of ["log", "info", "warn", "error", "debug"] as const) {
    console[way] = (...said: unknown[]) => {
      const error = said.find((one) => one instanceof Error);
      if (error) fault("library", error, { way });
      else if (way === "error" || way === "warn") warn("library", { way });
    };
  }
}
