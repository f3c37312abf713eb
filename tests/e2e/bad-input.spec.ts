import type { Page } from "@playwright/test";
import { expect, test } from "@/tests/support/e2e";

const long = "é".repeat(2_001);

/** What no page of ours would send, and what its sender is told. */
const wrong: ReadonlyArray<
  [what: string, fields: Record<string, string>, told: RegExp, status?: number]
> = [
  ["a text that is too long", { text: long }, /there is room for 2,000 characters/],
  ["a NUL", { text: "a\0b" }, /invisible characters that we cannot keep/],
  ["an unknown answer", { frequency: "never" }, /Choose one of the answers|could not make sense/i],
  ["an unknown clause", { clause: "salary" }, /Choose one of the answers|could not make sense/i],
  ["a revision that is no number", { basedOn: "x" }, /could not make sense/],
  ["a revision below nought", { basedOn: "-1" }, /could not make sense/],
  ["a revision that nobody has written", { basedOn: "7" }, /changed while you were looking at it/],
  [
    "a tick that is none",
    { undecided: "perhaps" },
    /Choose one of the answers|could not make sense/i,
  ],
  ["a body that is too large", { text: "x".repeat(300_000) }, /./, 413],
];

test("what cannot be kept is refused with a reason, and changes nothing", async ({
  pair,
  openAs,
}) => {
  const clause = `/en/pairs/${pair.id}/agreement/schedule`;
  const page = await openAs(pair.mentee, `/pairs/${pair.id}/agreement`);

  for (const [what, fields, told, status = 200] of wrong) {
    const answer = await post(page, clause, "clause", { text: "Mondays", ...fields });
    expect(answer.status, what).toBe(status);
    expect(answer.text, what).toMatch(told);
    if (status === 200 && !("text" in fields))
      expect(answer.text, what).toContain("Mondays</textarea>");
  }

  await page.reload();
  await expect(page.getByText("Nothing is written yet")).toBeVisible();
});

test("a name that means something to a machine is only a name", async ({ pair, openAs }) => {
  const clause = `/en/pairs/${pair.id}/agreement/schedule`;
  const page = await openAs(pair.mentee, `/pairs/${pair.id}/agreement`);

  const answer = await post(page, clause, "clause", {
    text: "<script>alert(1)</script> {{name}} %x% ' ; drop table pairs; --",
    ["__proto__"]: "1",
    constructor: "1",
    "then.x": "1",
  });

  expect(answer.status).toBe(200);
  await page.reload();
  await expect(
    page.getByText("<script>alert(1)</script> {{name}} %x% ' ; drop table pairs; --"),
  ).toBeVisible();
});

test("the form of a pair cannot be posted by its coordinator", async ({
  pair,
  openAs,
  coordination,
}) => {
  const path = `/fr/pairs/${pair.id}/agreement/schedule`;
  const mentor = await openAs(pair.mentor, `/pairs/${pair.id}/agreement`);
  const fields = await formFields(mentor, path, "clause");
  const coordinator = await openAs(coordination, `/programs/${pair.programId}`);

  const answer = await send(coordinator, path, { ...fields, text: "not mine" });

  expect([403, 404]).toContain(answer.status);
  await mentor.reload();
  await expect(mentor.getByText("Rien n’est encore écrit")).toBeVisible();
});

/** Posts the form that has `field`, as a browser without JavaScript would, with other values in it. */
async function post(page: Page, path: string, field: string, changes: Record<string, string>) {
  return send(page, path, { ...(await formFields(page, path, field)), ...changes });
}

async function send(page: Page, path: string, multipart: Record<string, string>) {
  const { origin } = new URL(page.url());
  const answer = await page.request.post(path, { multipart, headers: { origin } });

  return { status: answer.status(), text: await answer.text() };
}

function formFields(page: Page, path: string, field: string): Promise<Record<string, string>> {
  return page.evaluate(
    async ({ path, field }) => {
      const html = await (await fetch(path)).text();
      const { forms } = new DOMParser().parseFromString(html, "text/html");
      const form = [...forms].find((candidate) => candidate.elements.namedItem(field));
      return Object.fromEntries(
        [...new FormData(form)].map(([name, value]) => [name, String(value)]),
      );
    },
    { path, field },
  );
}
