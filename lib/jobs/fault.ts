import { codesOf } from "@/lib/log/codes-of";

/** What may be kept of a failed job: its codes. The last error of a job is read by whoever operates Tandem. */
export class JobFault extends Error {
  override readonly name = "JobFault";

  constructor(cause: unknown) {
    super(codesOf(cause) || "unknown");
    // Its own would say where, in words of the same length; the log needs neither.
    this.stack = this.message;
  }
}
