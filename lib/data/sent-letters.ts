import "server-only";
import { asWorker } from "./worker-db";

/**
 * Sends a letter unless it has gone before. It is noted after the mail server has
 * taken it: a process that dies between the two sends the same letter again, with
 * the same Message-ID, rather than losing it. `says` is what else is then said for good.
 */
export async function sendOnce(
  key: string,
  sendLetter: () => Promise<void>,
  says: ReadonlyArray<string> = [],
) {
  const gone = await listGone([key]);
  if (gone.has(key)) return;

  await sendLetter();
  const data = [key, ...says].map((said) => ({ key: said }));
  await asWorker((db) => db.sentLetter.createMany({ data, skipDuplicates: true }));
}

/** Those of these letters that have gone. */
export async function listGone(keys: ReadonlyArray<string>): Promise<ReadonlySet<string>> {
  const rows = await asWorker((db) =>
    db.sentLetter.findMany({ where: { key: { in: [...keys] } } }),
  );

  return new Set(rows.map(({ key }) => key));
}
