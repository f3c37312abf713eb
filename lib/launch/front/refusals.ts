/** The front's reasons for turning a request away, with the status that says so. */
export const statuses = {
  unreadable: 400,
  foreign: 403,
  "not-found": 404,
  method: 405,
  "too-slow": 408,
  outdated: 409,
  "too-large": 413,
  "too-long": 414,
  kind: 415,
  "wrong-host": 421,
  "headers-too-long": 431,
  broken: 500,
  away: 503,
} as const;

export type RefusalReason = keyof typeof statuses;
