import { interestsIn, isStream, join, openApart, underWay } from "@/tests/support/at-meeting";
import { expect, test } from "@/tests/support/e2e";
import { startSecondInstance } from "@/tests/support/second-instance";

test("two instances on one database tell each other, and one that dies is caught up with", async ({
  pair,
  openAs,
  browser,
}) => {
  const instance = await startSecondInstance();
  const mentor = await openAs(pair.mentor, `/pairs/${pair.id}/meeting`);
  await join(mentor);
  await mentor.goto(mentor.url().replace(/\w+$/, "rapport"));

  const mentee = await openApart(browser, pair.mentee, `/pairs/${pair.id}/meeting`);
  await join(mentee);
  await mentee.goto(`${instance.origin}/en/pairs/${pair.id}/meeting/rapport`);
  const asked = underWay(mentee.context(), (request) => !isStream(request));
  await interestsIn(mentor).click();
  await expect(interestsIn(mentee)).toHaveAttribute("aria-pressed", "true", { timeout: 2_000 });

  // What is cut in the middle of being brought has a test of its own.
  await expect.poll(() => asked.size).toBe(0);
  await instance.kill();
  await interestsIn(mentor).click();
  await expect(interestsIn(mentor)).toHaveAttribute("aria-pressed", "false");
  await instance.restart();
  // The browser opens the stream again by a patience of its own.
  await expect(interestsIn(mentee)).toHaveAttribute("aria-pressed", "false", { timeout: 30_000 });
  await mentee.context().close();
  await instance.stop();
});
