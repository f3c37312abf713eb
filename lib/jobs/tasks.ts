import type { TaskList } from "graphile-worker";
import { z } from "zod/mini";
import type { TaskIds, TaskName } from "@/lib/domain/task";
import { JobFault } from "./fault";

/** One file for each task, loaded with its first job: letters are drawn by the whole of React. */
const tasks: Record<TaskName, () => Promise<(ids: TaskIds) => Promise<void>>> = {
  "agreement-letter": async () => (await import("./agreement-letter")).writeAgreementLetter,
  "complete-ending": async () => (await import("./complete-ending")).completeEnding,
  "coordination-digest": async () =>
    (await import("./coordination-digest")).writeCoordinationDigest,
  "ending-asked": async () => (await import("./ending-asked")).writeEndingAsked,
  "ending-notice": async () => (await import("./ending-notice")).writeEndingNotice,
  "coordinator-invitation": async () =>
    (await import("./coordinator-invitation")).writeCoordinatorInvitation,
  "invitation-withdrawn": async () =>
    (await import("./invitation-withdrawn")).writeInvitationWithdrawn,
  "fit-check-letter": async () => (await import("./fit-check-letter")).writeFitCheckLetter,
  reminders: async () => (await import("./reminders")).remind,
  retention: async () => (await import("./retention")).keepNoLonger,
  "second-factor-letter": async () =>
    (await import("./second-factor-letter")).writeSecondFactorLetter,
  "sweep-import": async () => (await import("./sweep-import")).sweepImport,
  invitation: async () => (await import("./invitation")).writeInvitation,
  "note-erasure": async () => (await import("./note-erasure")).noteErasure,
  nudge: async () => (await import("./nudge")).writeNudge,
  reminder: async () => (await import("./pair-reminder")).writeReminder,
  "meeting-letter": async () => (await import("./meeting-letter")).writeMeetingLetter,
  "proposal-letter": async () => (await import("./proposal-letter")).writeProposalLetter,
};

const payload = z.object({ subject: z.uuid(), person: z.optional(z.uuid()) });

/** What graphile-worker runs: each task by its name, and of its failures their codes alone. */
export const taskList: TaskList = Object.fromEntries(
  Object.entries(tasks).map(([name, load]) => [name, (job: unknown) => run(load, job)]),
);

async function run(load: (typeof tasks)[TaskName], job: unknown) {
  try {
    const { subject, person } = payload.parse(job);
    const task = await load();
    await task(person ? { subject, person } : { subject });
  } catch (error) {
    throw new JobFault(error);
  }
}
