import { randomUUID } from "node:crypto";
import { afterAll, beforeEach, expect, test } from "vitest";
import { appointCoordinator, listCoordinators, removeCoordinator } from "@/lib/data/coordinators";
import { disconnect } from "@/lib/data/db";
import { type Matched, matchPairs } from "@/lib/data/match-pairs";
import { takeBackInvitation } from "@/lib/data/seat-people";
import { disconnectWorker } from "@/lib/data/worker-db";
import { amina, pairOf, sofia, theo } from "../support/cast";
import { granted, grantedProgram } from "../support/granted";
import { doWhatIsDue } from "../support/jobs";
import { openMailServer } from "../support/letters";

const mail = await openMailServer();
process.env.SMTP_URL = mail.url;
const desk = grantedProgram(sofia);

beforeEach(async () => {
  await doWhatIsDue();
  mail.taken.length = 0;
});
afterAll(async () => {
  await Promise.all([disconnect(), disconnectWorker(), mail.close()]);
});

test("whoever had the letter of an invitation hears once that it is taken back", async () => {
  const [pair, addresses] = await invited();
  await doWhatIsDue();
  mail.taken.length = 0;
  await takeBackInvitation(granted(sofia, "invitation:take-back", pair));
  await Promise.all([doWhatIsDue(), doWhatIsDue()]);

  expect(mail.taken.map(({ to }) => to).sort()).toEqual(addresses.map((one) => [one]).sort());
  const [one] = mail.taken;
  expect(one?.letter.text).toContain("Nous la retirons");
  expect(one?.letter.replyTo?.[0]?.address).toBe("coordination@example.org");
});

test("whoever had no letter yet hears nothing at all", async () => {
  const [pair] = await invited();
  await takeBackInvitation(granted(sofia, "invitation:take-back", pair));
  await doWhatIsDue();

  expect(mail.taken).toEqual([]);
});

test("whoever joins the coordination is written to once, in their language, each time they join", async () => {
  const email = `${randomUUID()}@example.org`;
  const appoint = () => appointCoordinator(desk, { name: "Jo Doe", email, locale: "en" });
  await appoint();
  await appoint();
  await doWhatIsDue();
  expect(mail.taken.map(({ to, letter }) => [to, letter.subject])).toEqual([
    [[email], "You now coordinate a program in Tandem"],
  ]);
  expect(mail.taken[0]?.letter.text).toContain(`/en/sign-in?email=${encodeURIComponent(email)}`);

  const added = (await listCoordinators(desk)).find((one) => one.email === email);
  await removeCoordinator(desk, String(added?.id));
  await appoint();
  await doWhatIsDue();
  expect(mail.taken).toHaveLength(2);
});

test("whoever was removed before the letter went hears nothing", async () => {
  const email = `${randomUUID()}@example.org`;
  await appointCoordinator(desk, { name: "Jo Doe", email, locale: "en" });
  const added = (await listCoordinators(desk)).find((one) => one.email === email);
  await removeCoordinator(desk, String(added?.id));
  await doWhatIsDue();

  expect(mail.taken).toEqual([]);
});

/** Two newcomers, matched and invited. */
async function invited() {
  const newcomer = () => ({
    name: "Amandine Roy",
    email: `${randomUUID()}@example.org`,
    locale: "fr" as const,
  });
  const two = { mentor: newcomer(), mentee: newcomer() };
  const [matched] = (await matchPairs(desk, [two])) as [Matched];
  const pair = {
    ...pairOf(matched.pair, amina, theo),
    mentorId: matched.mentor.id,
    menteeId: matched.mentee.id,
  };

  return [pair, [two.mentor.email, two.mentee.email]] as const;
}
