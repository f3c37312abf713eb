import { expect, test } from "@/tests/support/e2e";
import { ageSessions, asPerson, openSession, sessionEnds } from "@/tests/support/stack";
import { sealsOf } from "@/tests/support/write-pair";

const hour = 3_600_000;

test("a page that is left open refreshes itself, and that is no use of its session", async ({
  pair,
  openAs,
}) => {
  const page = await openAs(pair.mentee, `/pairs/${pair.id}/agreement`);
  await ageSessions(pair.mentee.id, "23 hours");
  const before = await sessionEnds(pair.mentee.id);
  const refreshed = page.waitForResponse(
    (answer) => answer.url().includes("_rsc") && answer.request().headers().rsc === "1",
  );
  await asPerson(pair.mentor.id, (client) =>
    client.query(
      `insert into clause_revisions values
         ($1, $2, 'schedule', 1, false, '{}', $4, 'fr', $3)`,
      [
        ...[pair.id, pair.programId, pair.mentor.id],
        sealsOf(pair.id, pair.mentor.id).clause("schedule", "Les mardis soir, par vidéo"),
      ],
    ),
  );
  await refreshed;
  await expect(page.getByText("Les mardis soir, par vidéo")).toBeVisible();
  expect(await sessionEnds(pair.mentee.id)).toEqual(before);

  await page.getByRole("link", { name: "My account" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "My account" })).toBeVisible();
  const [end] = await sessionEnds(pair.mentee.id);
  expect(Number(end)).toBeGreaterThan(Date.now() + 23 * hour);
});

test("a session that lay unused for a day is over at the next request, whatever that is", async ({
  pair,
  openAs,
}) => {
  const page = await openAs(pair.mentee, `/pairs/${pair.id}/agreement`);
  // No page stays open, whose stream would be refused as well, and say so in the console.
  await page.goto("about:blank");
  await ageSessions(pair.mentee.id, "24 hours 1 minute");

  expect((await page.request.head("/api/live")).status()).toBe(401);
  expect((await page.request.get("/api/live")).status()).toBe(401);
  const refresh = await page.request.get(`/en/pairs/${pair.id}/agreement`, {
    headers: { rsc: "1", "sec-fetch-dest": "empty" },
  });
  expect(await refresh.text()).not.toContain(pair.mentor.name);
  expect((await page.request.get(`/en/pairs/${pair.id}/agreement`)).status()).toBe(401);
});

for (const javaScriptEnabled of [true, false]) {
  test(`one other device is signed out from the account, ${javaScriptEnabled ? "with" : "without"} JavaScript`, async ({
    pair,
    openAs,
  }) => {
    const here = await openAs(pair.mentee, "/account", { javaScriptEnabled });
    const there = await openAs(pair.mentee, "/account", { javaScriptEnabled: false });
    await openSession(pair.mentee.id);
    await here.reload();
    const other = here.getByRole("button", { name: "Sign out there" });
    await expect(other).toHaveCount(2);
    await other.first().click();
    await expect(other).toHaveCount(1);
    await other.first().click();
    await expect(other).toHaveCount(0);

    expect((await there.request.get("/en/space")).status()).toBe(401);
    expect((await here.request.get("/en/space")).status()).toBe(200);
  });
}

test("nobody prolongs a session past its fortnight", async ({ pair, openAs }) => {
  const page = await openAs(pair.mentee, "/space");
  const push = asPerson(pair.mentee.id, (client) =>
    client.query("update sessions set expires_at = now() + interval '15 days'"),
  );
  await expect(push).rejects.toThrow(/sessions_check/);
  expect((await page.goto("/en/space"))?.status()).toBe(200);
});
