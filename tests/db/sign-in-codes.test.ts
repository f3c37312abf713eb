import { expect, test } from "vitest";
import { findCode, saveCode, spendCode, sweepCodes } from "@/lib/data/sign-in-codes";
import { asSuperuser } from "@/tests/support/seats";

const email = "amina@example.org";
let asked = 0;

/** One more browser that has asked for the code "SNE4SS". */
async function newBrowser() {
  const browser = `browser-${asked++}`;
  await saveCode({ browser, email, code: "SNE4SS" });
  return browser;
}

test("only hashes are stored", async () => {
  const browser = await newBrowser();
  const { rows } = await asSuperuser((client) => client.query("select * from sign_in_codes"));

  expect(JSON.stringify(rows)).not.toContain(browser);
  expect(JSON.stringify(rows)).not.toContain("SNE4SS");
});

test("of twenty who spend the right code at once, one comes in", async () => {
  const browser = await newBrowser();
  const spent = await Promise.all(Array.from({ length: 20 }, () => spendCode(browser, "SNE4SS")));

  expect(spent.filter(({ ok }) => ok)).toEqual([{ ok: true, value: email }]);
  expect(await spendCode(browser, "SNE4SS")).toEqual({ ok: false, refusal: "code-expired" });
});

test("after five wrong tries, however many come at once, the right code is dead too", async () => {
  const browser = await newBrowser();
  const tried = await Promise.all(Array.from({ length: 20 }, () => spendCode(browser, "ZZZZZZ")));

  expect(tried.filter((one) => !one.ok && one.refusal === "wrong-code")).toHaveLength(4);
  expect(await spendCode(browser, "SNE4SS")).toEqual({ ok: false, refusal: "too-many-tries" });
  expect(await findCode(browser)).toEqual({ email, isUsable: false });
});

test("the same code typed into another browser opens nothing", async () => {
  await newBrowser();
  const other = "a browser that asked for another code";
  await saveCode({ browser: other, email, code: "AAAAAA" });

  expect(await spendCode(other, "SNE4SS")).toEqual({ ok: false, refusal: "wrong-code" });
  expect(await spendCode("a browser that asked for none", "SNE4SS")).toEqual({
    ok: false,
    refusal: "other-browser",
  });
});

test("after ten minutes it is no longer valid, and a day later it is forgotten", async () => {
  const browser = await newBrowser();
  await age("11 minutes");
  expect(await spendCode(browser, "SNE4SS")).toEqual({ ok: false, refusal: "code-expired" });

  await sweepCodes();
  expect(await findCode(browser)).toEqual({ email, isUsable: false });

  await age("1 day");
  await sweepCodes();
  expect(await findCode(browser)).toBeNull();
});

function age(interval: string) {
  return asSuperuser((client) =>
    client.query("update sign_in_codes set expires_at = expires_at - $1::interval", [interval]),
  );
}
