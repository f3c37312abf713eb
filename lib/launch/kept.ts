/**
 * For a program that is kept running by another: it says when it is ready, and
 * stops when it is told to or when its keeper is gone, even killed outright.
 * Ctrl-C reaches it too, but the keeper stops everybody in order.
 */
export function isReady(stop: () => Promise<unknown>) {
  let isStopping = false;
  // Whoever read what this process says may be gone first; to fail at that would be said again, for ever.
  for (const said of [process.stdout, process.stderr]) said.on("error", () => {});
  const stopOnce = async () => {
    if (isStopping) return;

    isStopping = true;
    await stop();
    process.exit(0);
  };

  process.on("SIGTERM", stopOnce);
  if (process.send) {
    process.on("SIGINT", () => {});
    process.on("disconnect", stopOnce);
    process.send("ready");
  } else {
    process.on("SIGINT", stopOnce);
  }
}
