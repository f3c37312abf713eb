const parentLookMs = 1_000;

/**
 * Keeps what must be stopped, and stops it last first: once, however many
 * signals arrive, and whatever fails on the way.
 */
export function stopTogether() {
  const stops: Array<() => Promise<unknown>> = [];
  let isStopping = false;

  async function stop(reason?: string) {
    if (isStopping) return;

    isStopping = true;
    if (reason) console.error(`\n${reason}\n`);
    while (stops.length > 0) {
      await stops
        .pop()?.()
        .catch((error) => console.error(error));
    }
    process.exit(reason ? 1 : 0);
  }

  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => stop());
  if (process.env.npm_lifecycle_event) whenOrphaned(stop);

  return {
    stop,
    add(one: () => Promise<unknown>) {
      // A signal may have come while this one was starting.
      if (isStopping) void one();
      else stops.push(one);
    },
  };
}

// A shell between npm and this process may die of a signal without passing it on.
function whenOrphaned(stop: () => Promise<void>) {
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && stop(), parentLookMs).unref();
}
