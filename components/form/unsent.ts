import type { DraftKeeper } from "./draft-keeper";

/** How long a link waits for the words that are on their way. */
const longestWait = 2_000;

/** Every keeper whose form is on the page, and those that still try after it is gone; by the form's name. */
const keepers = new Map<DraftKeeper, string>();
const left = new Set<DraftKeeper>();
let isListening = false;

/**
 * Looks after a keeper: what it has not sent goes out when the network is back, when the page is
 * hidden and when a link is followed, and the browser asks before all is left. A form that goes away
 * leaves its words to its keeper, which goes on trying. Everything is in memory alone.
 */
export function attend(keeper: DraftKeeper, name: string) {
  keepers.set(keeper, name);
  listen();

  return () => {
    left.add(keeper);
    void keeper.keep().then((isKept) => isKept && forget(keeper));
  };
}

/** The keeper that an earlier form of this name has left with words of its own. */
export function findLeft(name: string) {
  const found = unsent().find((keeper) => left.has(keeper) && keepers.get(keeper) === name);
  if (found) forget(found);

  return found ?? null;
}

function forget(keeper: DraftKeeper) {
  keepers.delete(keeper);
  left.delete(keeper);
}

/** Its words leave with the page: nobody is to be asked about them. Answers with the way to take that back. */
export function release(keeper: DraftKeeper) {
  const name = keepers.get(keeper) ?? "";
  keepers.delete(keeper);

  return () => void keepers.set(keeper, name);
}

function listen() {
  if (isListening) return;

  isListening = true;
  window.addEventListener("beforeunload", ask);
  window.addEventListener("online", saveAll);
  document.addEventListener("visibilitychange", saveAll);
  window.addEventListener("click", sendFirst, { capture: true });
}

function unsent() {
  return [...keepers.keys()].filter((keeper) => keeper.hasUnsent);
}

function saveAll() {
  for (const keeper of unsent()) keeper.saveNow();
}

function ask(event: BeforeUnloadEvent) {
  saveAll();
  if (unsent().length > 0) event.preventDefault();
}

// `SoftNavigation` would leave for another page of Tandem without a word.
function sendFirst(event: MouseEvent) {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (!link || !leavesThePage(event, link) || unsent().length === 0) return;

  event.preventDefault();
  event.stopPropagation();
  void sendThenFollow(link);
}

async function sendThenFollow(link: HTMLAnchorElement) {
  const areKept = Promise.all(unsent().map((keeper) => keeper.keep()));
  const isOver = new Promise<false>((resolve) => setTimeout(() => resolve(false), longestWait));
  await Promise.race([areKept, isOver]);

  // What could not be sent is asked about by the browser.
  if (unsent().length > 0) location.assign(link.href);
  else link.click();
}

/** The other language takes along what was typed, and a place on this page is no leave. */
function leavesThePage(event: MouseEvent, link: HTMLAnchorElement) {
  const { button, metaKey, ctrlKey, shiftKey, altKey } = event;
  const isPlain = button === 0 && !(metaKey || ctrlKey || shiftKey || altKey);
  const isHere = link.hash !== "" && link.pathname === location.pathname;

  return isPlain && !isHere && !link.hreflang && link.target === "" && !link.download;
}
