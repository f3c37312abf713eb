import { afterAll, beforeEach, expect, test } from "vitest";
import { disconnect } from "@/lib/data/db";
import { saveDigestChoice } from "@/lib/data/digests";
import { disconnectWorker } from "@/lib/data/worker-db";
import type { Day } from "@/lib/domain/calendar-day";
import { isDigestDay, workingDayFrom } from "@/lib/domain/digest";
import { pair, program, sofia, theo } from "../support/cast";
import { setClock } from "../support/clock";
import { ask, silent } from "../support/endings";
import { doWhatIsDue, jobs } from "../support/jobs";
import { openMailServer } from "../support/letters";
import { asSuperuser } from "../support/seats";

const mail = await openMailServer();
process.env.SMTP_URL = mail.url;

beforeEach(async () => {
  await saveDigestChoice(sofia, "weekly");
  mail.taken.length = 0;
});
afterAll(async () => {
  await Promise.all([disconnect(), disconnectWorker(), mail.close()]);
});

test("on Monday a coordinator is told who needs them and why, once, and nothing of what is said", async () => {
  await ask(theo, pair, silent);
  await comes("2027-06-07T14:00:00Z");
  await comes("2027-06-07T18:00:00Z");

  const [digest, ...others] = digests();
  expect(others).toEqual([]);
  expect(digest?.letter.subject).toMatch(/^À suivre dans votre programme/);
  expect(digest?.letter.replyTo?.[0]?.address).toBe("coordination@example.org");
  expect(digest?.letter.text).toContain("Ravi Menon et Noor Haddad");
  expect(digest?.letter.text).toMatch(/aucune date|date/);
  expect(digest?.letter.text).toContain("1 demande vous attend.");
  expect(digest?.letter.text).not.toMatch(/fin de relation|Théo Lavoie a demandé/);
  expect(digest?.letter.html).toContain('lang="fr"');
});

test("on other days it comes to whoever has chosen so, and to nobody who wants none", async () => {
  await comes("2027-06-09T14:00:00Z");
  expect(digests()).toEqual([]);

  await saveDigestChoice(sofia, "daily");
  await comes("2027-06-10T14:00:00Z");
  expect(digests()).toHaveLength(1);

  await saveDigestChoice(sofia, "never");
  await comes("2027-06-14T14:00:00Z");
  expect(digests()).toHaveLength(1);
});

test("each leaves the next, for nine on the next working day, and at night nothing goes", async () => {
  await comes("2027-06-21T04:30:00Z");
  expect(digests()).toEqual([]);
  expect(await next()).toEqual(new Date("2027-06-21T13:00:00Z"));

  await comes("2027-06-25T14:00:00Z");
  expect(await next()).toEqual(new Date("2027-06-28T13:00:00Z"));
});

test("where nobody needs the coordination, nothing is written", async () => {
  await asSuperuser((client) => client.query("delete from pairs"));
  await comes("2027-07-05T14:00:00Z");

  expect(digests()).toEqual([]);
});

test("a week has one digest, or five", () => {
  const week = ["05", "06", "07", "08", "09", "10", "11"].map((day) => `2027-07-${day}` as Day);

  expect(week.filter((day) => isDigestDay(day, { isDaily: false }))).toEqual(["2027-07-05"]);
  expect(week.filter((day) => isDigestDay(day, { isDaily: true }))).toHaveLength(5);
  expect(workingDayFrom("2027-07-10" as Day)).toBe("2027-07-12");
});

async function comes(moment: string) {
  setClock(new Date(moment));
  await asSuperuser((client) =>
    client.query("select leave_for_later('coordination-digest', $1, $2)", [program, sofia.id]),
  );
  await doWhatIsDue();
}

async function next() {
  const [job] = await jobs(`${program}:${sofia.id}`);
  return job?.run_at;
}

function digests() {
  return mail.taken.filter(({ to }) => to[0] === "sofia@example.org");
}
