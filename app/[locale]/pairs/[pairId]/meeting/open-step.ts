import "server-only";
import { findMeeting, visitStep } from "@/lib/data/meetings";
import type { StepCode } from "@/lib/domain/guide";
import { type Grant, grant } from "@/lib/domain/policy";

/** Whoever opens a step is there, on every device; in a pair that has ended one only reads. */
export function openStep(viewing: Grant<"meeting:view">, meeting: number, step: StepCode) {
  const attending = grant(viewing.actor, "meeting:attend", viewing.pair);

  return attending ? visitStep(attending, meeting, step) : findMeeting(viewing, meeting);
}
