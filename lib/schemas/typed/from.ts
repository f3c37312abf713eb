/** The meetings that somebody comes to a clause from. */
export const meetingsToComeFrom = ["meeting", "next-meeting"] as const;

/** The meeting to go back to from a clause, if any. */
export type From = (typeof meetingsToComeFrom)[number] | undefined;

/** From an address, where anything may stand. */
export function readFrom(value: unknown): From {
  return meetingsToComeFrom.find((meeting) => meeting === value);
}
