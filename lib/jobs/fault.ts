/**
 * What may be kept of a failed job: its codes. A mail server likes to repeat an
 * address in its words, and a database the row; the last error of a job is read by
 * whoever operates Tandem.
 */
export class JobFault extends Error {
  override readonly name = "JobFault";

  constructor(cause: unknown) {
    super(codesOf(cause) || "unknown");
    // Its own would say where, in words of the same length; the log needs neither.
    this.stack = this.message;
  }
}

function codesOf(cause: unknown) {
  if (!(cause instanceof Error)) return "";

  const { name, code, responseCode } = cause as Error & { code?: unknown; responseCode?: unknown };
  // An error of the database is its codes already.
  const state = name === "DatabaseFault" ? cause.message : code;
  return [name, state, responseCode].filter(Boolean).join(" ");
}
