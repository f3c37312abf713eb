import "server-only";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { rateLimitPool } from "./db";
import { hash } from "./hash";

const quarterOfAnHour = 15 * 60;

/**
 * How many codes may be asked for. An address is asked about by one person, a
 * network address by a whole hospital, and the mail server by everybody.
 */
const limits = {
  address: { points: 10, duration: quarterOfAnHour },
  network: { points: 60, duration: quarterOfAnHour },
  everybody: { points: 600, duration: 60 },
  /** A second factor has a million codes, three of them good: whoever has the mailbox and guesses needs years. */
  factor: { points: 5, duration: quarterOfAnHour },
  factorDaily: { points: 30, duration: 24 * 60 * 60 },
  factors: { points: 60, duration: quarterOfAnHour },
  /** How often one calendar is read, which asks once in an hour, and how often from one place. */
  calendar: { points: 60, duration: quarterOfAnHour },
  calendars: { points: 600, duration: quarterOfAnHour },
} as const;

type Measures = ReadonlyArray<[keyof typeof limits, string]>;

/** Whose measure an attempt counts against. */
export type Attempt = { email: string; network: string };

/** Counts one more request for a code; false when there have been too many lately. */
export async function mayAskForCode(attempt: Attempt): Promise<boolean> {
  return count(measures(attempt));
}

async function count(measures: Measures): Promise<boolean> {
  const counted = await Promise.allSettled(
    measures.map(([limit, value]) => limiter(limit).consume(hash("limit", value))),
  );

  return counted.every((count) => {
    // A limit that is reached is told as a rejection, and so is a database that is away.
    if (count.status === "rejected" && !(count.reason instanceof RateLimiterRes))
      throw count.reason;
    return count.status === "fulfilled";
  });
}

/** Counts one more try at somebody's second factor; false when there have been too many lately. */
export async function mayTrySecondFactor(person: string, network: string): Promise<boolean> {
  return count([
    ["factor", person],
    ["factorDaily", person],
    ["factors", network],
  ]);
}

/** Whoever has given it starts anew, but for what counts by the day. */
export async function forgetFactorTries(person: string) {
  await limiter("factor").delete(hash("limit", person));
}

/** Counts one more reading of a calendar by its private address; false when there have been too many lately. */
export async function mayReadCalendar(secret: string, network: string): Promise<boolean> {
  return count([
    ["calendar", secret],
    ["calendars", network],
  ]);
}

/** Whoever has proved an address starts anew, so that signing in often locks nobody out. */
export async function forgetAttempts(attempt: Attempt) {
  await Promise.all([
    limiter("address").delete(hash("limit", attempt.email)),
    limiter("network").reward(hash("limit", attempt.network)),
  ]);
}

/** Forgets what no longer counts. */
export async function sweepAttempts() {
  await rateLimitPool().query("DELETE FROM rate_limits WHERE expire < $1", [Date.now()]);
}

function measures({ email, network }: Attempt): Measures {
  return [
    ["address", email],
    ["network", network],
    ["everybody", "everybody"],
  ];
}

function limiter(limit: keyof typeof limits) {
  return new RateLimiterPostgres({
    ...limits[limit],
    keyPrefix: `sign-in-${limit}`,
    storeClient: rateLimitPool(),
    storeType: "pool",
    tableName: "rate_limits",
    tableCreated: true,
    clearExpiredByTimeout: false,
  });
}
