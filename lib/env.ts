import "server-only";
import { z } from "zod";
import { readKeys } from "@/lib/seal/keys";

const environment = z.object({
  NODE_ENV: z.enum(["production", "development", "test"]).default("production"),
  /** Connects as `tandem_app`, which may neither alter a table nor bypass a policy. */
  DATABASE_APP_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  /** Connects as `tandem_worker`, which sees no more than its tasks need. Where no work is done, it is not needed. */
  DATABASE_WORKER_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  /** The file in which what was erased is noted. Where no work is done, it is not needed. */
  TANDEM_ERASED: z.string().optional(),
  /** `off` leaves work that waits to another process (`npm run worker`). */
  WORKER: z.string().default("on"),
  /** `off` lets what somebody has just caused, such as an invitation, go at night too. */
  QUIET_HOURS: z.string().default("on"),
  /** `off` where real people are; with the demonstration, a coordinator needs no second factor to look around. */
  TANDEM_DEMO: z.string().default("on"),
  /** Whether whoever coordinates must have a second factor; without a word, they must where real people are. */
  TANDEM_SECOND_FACTOR: z.enum(["required", "offered", ""]).default(""),
  /** `on` shows the page of all parts in production too, for tests and pictures. It is there in development. */
  TANDEM_PARTS: z.string().default("off"),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }),
  /** Where people reach Tandem, such as `https://tandem.example.org`. */
  TANDEM_ORIGIN: z.url({ protocol: /^https?$/ }),
  /** Signs cookies and hashes codes; the same on every instance. */
  TANDEM_SECRET: z.string().min(32),
  /** Seal what people write: the first seals, all open. Whoever has the database without them has no words. */
  TANDEM_KEYS: z.string().transform(readKeys),
});

let checked: z.infer<typeof environment> | undefined;

/**
 * The settings of this process; the only reader of `process.env` in the
 * application. Throws, naming what is missing, when one of them is not there.
 * Checked at start (`instrumentation.ts`) and not on import, since a build has none.
 */
export function env() {
  checked ??= environment.parse(process.env);
  return checked;
}

/** Whether whoever coordinates needs a second factor before the desk. */
export function isSecondFactorRequired() {
  const { TANDEM_SECOND_FACTOR: said, TANDEM_DEMO: demo } = env();

  return said === "" ? demo === "off" : said === "required";
}
