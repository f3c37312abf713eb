/**
 * Of all the tabs of a browser, one holds what goes by this name: the one that was looked at last. `hold`
 * is called when it is this one's turn and gives back how to let go. Gives how to take no part any more.
 */
export function holdInOneTab(name: string, hold: () => () => void): () => void {
  // An older browser: each tab for itself, then.
  if (!navigator.locks) return hold();

  let isOver = false;
  let isHeld = false;
  let giveBack = () => {};
  let waiting = new AbortController();

  function takeWhenSeen() {
    if (document.visibilityState !== "visible" || isHeld) return;
    waiting.abort();
    void ask({ steal: true });
  }

  function wait() {
    waiting = new AbortController();
    void ask({ signal: waiting.signal });
  }

  async function ask(options: LockOptions) {
    let letGo: (() => void) | null = null;
    const haveTurn = () => {
      if (isOver) return;
      isHeld = true;
      letGo = hold();
      return new Promise<void>((resolve) => {
        giveBack = resolve;
      });
    };
    // It ends with an error when another tab takes it, or when there is no more waiting.
    await navigator.locks.request(name, options, haveTurn).catch(() => {});
    if (!letGo) return;

    isHeld = false;
    (letGo as () => void)();
    if (!isOver) wait();
  }

  document.addEventListener("visibilitychange", takeWhenSeen);
  if (document.visibilityState === "visible") takeWhenSeen();
  else wait();

  return () => {
    isOver = true;
    document.removeEventListener("visibilitychange", takeWhenSeen);
    waiting.abort();
    giveBack();
  };
}
