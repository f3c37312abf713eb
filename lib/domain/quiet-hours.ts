import { type Day, dayAfter, dayIn } from "./calendar-day";

/** Letters that nobody waits for arrive between these hours, by the clocks of whoever reads them. */
const [morning, evening] = [8, 20];

export function isQuiet(timeZone: string, now: Date) {
  const hour = hourIn(timeZone, now);

  return hour < morning || hour >= evening;
}

/** The day on whose morning a letter goes that may not go now. */
export function nextMorning(timeZone: string, now: Date): Day {
  const today = dayIn(timeZone, now);

  return hourIn(timeZone, now) < morning ? today : dayAfter(today);
}

function hourIn(timeZone: string, moment: Date) {
  const hour = new Intl.DateTimeFormat("sv-SE", { timeZone, hour: "2-digit", hourCycle: "h23" });

  return Number(hour.format(moment));
}
