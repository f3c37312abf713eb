import type { Instrumentation } from "next";

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

/** A page that broke: its route, and of what broke it the codes. */
export const onRequestError: Instrumentation.onRequestError = async (
  error,
  { headers },
  { routePath, routeType },
) => {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;

  const { fault } = await import("@/lib/log/log");

  fault("page-failed", error, {
    request: String(headers["x-tandem-request"]),
    route: routePath,
    kind: routeType,
  });
};
