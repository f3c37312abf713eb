import "server-only";
import { asWorker } from "./worker-db";

/**
 * Sends a letter unless it has gone before. It is noted after the mail server has
 * taken it: a process that dies between the two sends the same letter again, with
 * the same Message-ID, rather than losing it.
 */
export async function sendOnce(key: string, sendLetter: () => Promise<void>) {
  const sent = await asWorker((db) => db.sentLetter.count({ where: { key } }));
  if (sent > 0) return;

  await sendLetter();
  await asWorker((db) => db.sentLetter.createMany({ data: { key }, skipDuplicates: true }));
}
