/** Until when a pair is kept that ended then: the same day of the month, or the last one of a shorter month. */
export function keptUntil(endedAt: Date, months: number) {
  const day = new Date(endedAt);
  day.setUTCDate(1);
  day.setUTCMonth(day.getUTCMonth() + months);
  const last = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate();
  day.setUTCDate(Math.min(endedAt.getUTCDate(), last));

  return day;
}
