import { findProposalLetter } from "@/lib/data/date-letters";
import type { TaskIds } from "@/lib/domain/task";
import { sendProposalLetter } from "@/lib/mail/proposal-letter";
import { sendWanted } from "./send-wanted";

/** Tells the other one that times are proposed, unless they are answered or taken back by now. */
export async function writeProposalLetter({ subject, person = "" }: TaskIds) {
  const letter = await findProposalLetter(subject, person);
  if (!letter) return;

  const key = `proposal-letter:${subject}:${person}`;
  const { reader } = letter;
  await sendWanted(
    { kind: "meeting-dates", task: "proposal-letter", ids: { subject, person }, key, reader },
    () => sendProposalLetter({ key, ...letter }),
  );
}
