import { accept, type Result, refuse } from "@/lib/domain/result";
import { proposedTimes } from "@/lib/schemas/typed/date-proposal";
import { zonedToInstant } from "./zoned-time";

type Fields = Record<(typeof proposedTimes)[number]["date" | "time"], string> & {
  timeZone: string;
};

/** The moments of the times that were filled in; those that were left blank are none. */
export function readTimes({
  timeZone,
  ...fields
}: Fields): Result<ReadonlyArray<Date>, "half-a-time" | "no-such-time" | "happens-twice"> {
  const filled = proposedTimes
    .map((names) => ({ date: fields[names.date], time: fields[names.time], timeZone }))
    .filter(({ date, time }) => date || time);
  if (filled.some(({ date, time }) => !date || !time)) return refuse("half-a-time");

  const moments: Date[] = [];
  for (const time of filled) {
    const moment = zonedToInstant(time);
    if (!moment.ok) return moment;
    moments.push(moment.value);
  }
  return accept(moments);
}
