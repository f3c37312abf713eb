import type { Told } from "@/lib/domain/told";
import { holdInOneTab } from "./one-tab";

/** What a page hears: what was told, or that it should ask again for what is new. */
export type Heard = Told | "missed";
export type Ear = { hear: (heard: Heard) => void; opened: (isOpen: boolean) => void };
/** What the tab that holds the stream passes on to the others. */
type Passed = { heard: Heard; id: string } | { isOpen: boolean };

const name = "tandem-live";
const firstRetryMs = 4_000;
const longestRetryMs = 60_000;
/** A page that is followed by another of ours keeps its stream. */
const lingerMs = 2_000;

const ears = new Set<Ear>();
let lastId = "";
let isOpen = false;
let stop: (() => void) | null = null;
let lingering: ReturnType<typeof setTimeout>;

/** Listens until the returned function is called, from the event on that the page was rendered after. */
export function listen(since: string, ear: Ear) {
  ears.add(ear);
  clearTimeout(lingering);
  if (!stop) {
    lastId = since;
    stop = start();
  }

  return () => {
    ears.delete(ear);
    lingering = setTimeout(() => {
      if (ears.size > 0) return;
      stop?.();
      stop = null;
    }, lingerMs);
  };
}

/** Makes this page ask again for what is new, as if something had been missed. */
export function askAgain() {
  for (const { hear } of ears) hear("missed");
}

function start() {
  const channel = new BroadcastChannel(name);
  const take = (passed: Passed) => {
    if ("isOpen" in passed) {
      isOpen = passed.isOpen;
      for (const { opened } of ears) opened(isOpen);
    } else {
      lastId = passed.id;
      for (const { hear } of ears) hear(passed.heard);
    }
  };
  const passOn = (passed: Passed) => {
    take(passed);
    channel.postMessage(passed);
  };
  channel.onmessage = ({ data }) => take(data);

  const letGo = holdInOneTab(name, () => {
    const close = connect(passOn);
    return () => {
      close();
      // What came between this tab's stream and the next one's.
      askAgain();
    };
  });
  return () => {
    letGo();
    channel.close();
    isOpen = false;
  };
}

function connect(passOn: (passed: Passed) => void) {
  let source: EventSource;
  let retrying: ReturnType<typeof setTimeout>;
  let failures = 0;
  open();

  return () => {
    clearTimeout(retrying);
    source.close();
  };

  function open() {
    source = new EventSource(`/api/live?since=${encodeURIComponent(lastId)}`);
    source.onopen = () => {
      failures = 0;
      passOn({ isOpen: true });
    };
    source.onerror = () => {
      if (isOpen || failures === 0) passOn({ isOpen: false });
      // The browser opens it again by itself, unless it was refused.
      if (source.readyState !== EventSource.CLOSED) return;
      retrying = setTimeout(open, Math.min(firstRetryMs * 2 ** failures, longestRetryMs));
      failures += 1;
    };
    source.addEventListener("told", ({ data, lastEventId: id }) =>
      passOn({ heard: JSON.parse(data), id }),
    );
    source.addEventListener("missed", ({ lastEventId: id }) => passOn({ heard: "missed", id }));
  }
}
