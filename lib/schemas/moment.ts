/** A moment from an address, or null when it cannot be one. */
export function asMoment(value: unknown): Date | null {
  const moment = typeof value === "string" ? new Date(value) : null;

  return moment && !Number.isNaN(moment.getTime()) ? moment : null;
}
