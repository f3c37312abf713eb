type Finish = () => Promise<unknown>;

// Kept on the global, which the launch and each of Next's bundles share.
const shared = globalThis as { tandemLastThings?: Finish[] };

/** What this process must finish before it ends. */
export function finishBeforeEnd(finish: Finish) {
  shared.tandemLastThings = [...(shared.tandemLastThings ?? []), finish];
}

export async function finishAll() {
  const finishes = shared.tandemLastThings ?? [];
  shared.tandemLastThings = [];
  await Promise.allSettled(finishes.map((finish) => finish()));
}
