import { findInvitationLetter } from "@/lib/data/coordination-letters";
import { findBeginning } from "@/lib/data/wordings";
import type { TaskIds } from "@/lib/domain/task";
import { wordInvitation } from "@/lib/i18n/invitation-wording";
import { sendWritten } from "@/lib/mail/written-letter";
import { sendWanted } from "./send-wanted";

/** Asks one of the two to come, or tells somebody who has come before of a new match. */
export async function writeInvitation({ subject }: TaskIds) {
  const letter = await findInvitationLetter(subject);
  if (!letter) return;

  const { reader, program } = letter;
  const text = wordInvitation({
    ...letter,
    coordination: program.coordination.name,
    programName: program.name,
    beginning: await findBeginning(program.id, "invitation"),
  });
  const key = `invitation:${subject}`;
  const stop = { id: reader.id, kinds: ["invitation"] as const };
  await sendWanted({ kind: "invitation", task: "invitation", ids: { subject }, key, reader }, () =>
    sendWritten({ key, to: reader, from: program.coordination, stop, text }),
  );
}
