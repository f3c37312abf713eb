/**
 * The places whose time a person may live by: all of Canada, from east to west,
 * then where members most often go. `dates.json` words each one.
 */
export const timeZones = [
  "America/St_Johns",
  "America/Halifax",
  "America/Blanc-Sablon",
  "America/Toronto",
  "America/Winnipeg",
  "America/Regina",
  "America/Edmonton",
  "America/Vancouver",
  "America/Whitehorse",
  "America/Martinique",
  "America/Port-au-Prince",
  "Europe/London",
  "Europe/Paris",
  "Europe/Brussels",
  "Europe/Zurich",
  "Africa/Casablanca",
  "Africa/Tunis",
  "Asia/Beirut",
] as const;

export type TimeZone = (typeof timeZones)[number];

export const defaultTimeZone: TimeZone = "America/Toronto";

export function isTimeZone(name: string): name is TimeZone {
  return timeZones.some((known) => known === name);
}
