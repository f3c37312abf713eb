/** Next calls this once, when a server starts: what is missing is said then, and not to a visitor. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;

  const { env } = await import("@/lib/env");
  if (env().WORKER === "off") return;

  const [{ startWorker }, { finishBeforeEnd }] = await Promise.all([
    import("@/lib/jobs/worker"),
    import("@/lib/launch/last-things"),
  ]);
  finishBeforeEnd(startWorker());
}
