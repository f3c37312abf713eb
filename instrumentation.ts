/** Next calls this once, when a server starts: what is missing is said then, and not to a visitor. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;

  const { env } = await import("@/lib/env");
  env();
}
