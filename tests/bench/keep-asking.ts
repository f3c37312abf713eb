/**
 * So many at once, each of whom acts again as soon as it is answered, until that many seconds are over. How often they
 * did in all, and how many milliseconds that took.
 */
export async function keepAsking<Lane>(
  lanes: ReadonlyArray<Lane>,
  seconds: number,
  act: (lane: Lane) => Promise<unknown>,
) {
  const began = performance.now();
  const until = began + seconds * 1_000;
  let acts = 0;
  await Promise.all(
    lanes.map(async (lane) => {
      while (performance.now() < until) {
        await act(lane);
        acts += 1;
      }
    }),
  );

  return { acts, ms: performance.now() - began };
}
