import { findAgreementLetter } from "@/lib/data/agreement-letters";
import { leaveFor } from "@/lib/data/later";
import { newsOfAgreement, tellFrom } from "@/lib/domain/agreement-news";
import type { TaskIds } from "@/lib/domain/task";
import { sendAgreementLetter } from "@/lib/mail/agreement-letter";
import { sendWanted } from "./send-wanted";

/** Says to one of the two that the agreement is in force, or that it awaits their yes; once for each version. */
export async function writeAgreementLetter({ subject, person = "" }: TaskIds) {
  const letter = await findAgreementLetter(subject, person);
  if (!letter) return;

  const { pair, reader, yeses } = letter;
  const now = new Date();
  const news = newsOfAgreement(pair, reader.id, { yeses, now });
  if (!news) return;

  const from = tellFrom(news);
  if (from > now) return leaveFor("agreement-letter", { subject, person }, from);

  const key = `agreement-${news.kind}:${pair.id}:${news.version}:${person}`;
  await sendWanted(
    { kind: "agreement", task: "agreement-letter", ids: { subject, person }, key, reader },
    () => sendAgreementLetter({ key, news, ...letter }),
  );
}
