import { offsetAt } from "@/lib/i18n/zoned-time";

const hour = 3_600_000;
const day = 24 * hour;
/** How far a series may reach that was begun today. */
const years = 6;

/**
 * How a zone sets its clocks from a year ago on, change by change. Most calendars
 * know zones by their names; this is for those that do not.
 */
export function vtimezone(timeZone: string, now = new Date()) {
  const from = now.getTime() - 365 * day;
  const changes = changesBetween(timeZone, from, now.getTime() + years * 365 * day);
  const first = { at: from, before: offsetAt(from, timeZone), after: offsetAt(from, timeZone) };

  return [
    "BEGIN:VTIMEZONE",
    `TZID:${timeZone}`,
    ...[first, ...changes].flatMap(observance),
    "END:VTIMEZONE",
  ].join("\r\n");
}

type Change = { at: number; before: number; after: number };

function observance({ at, before, after }: Change) {
  const kind = after > before ? "DAYLIGHT" : "STANDARD";

  return [
    `BEGIN:${kind}`,
    // As the clocks showed it that were about to be set.
    `DTSTART:${stamp(at + before)}`,
    `TZOFFSETFROM:${sign(before)}`,
    `TZOFFSETTO:${sign(after)}`,
    `END:${kind}`,
  ];
}

function changesBetween(timeZone: string, from: number, to: number) {
  const changes: Change[] = [];
  for (let at = from; at < to; at += day) {
    const [before, after] = [offsetAt(at, timeZone), offsetAt(at + day, timeZone)];
    if (before !== after) changes.push({ at: momentOfChange(timeZone, at, before), before, after });
  }
  return changes;
}

/** To the minute: the first moment within the day at which the offset is another. */
function momentOfChange(timeZone: string, since: number, before: number) {
  let [low, high] = [Math.floor(since / 60_000), Math.ceil((since + day) / 60_000)];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle * 60_000, timeZone) === before) low = middle;
    else high = middle;
  }
  return high * 60_000;
}

/** `20261101T020000` */
function stamp(wall: number) {
  return new Date(wall).toISOString().replace(/[-:]|\.\d+Z$/g, "");
}

/** `-0330` */
function sign(offset: number) {
  const minutes = Math.abs(offset) / 60_000;
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];

  return `${offset < 0 ? "-" : "+"}${String(hours).padStart(2, "0")}${String(rest).padStart(2, "0")}`;
}
