import { expect, test } from "vitest";
import {
  forgetAttempts,
  forgetFactorTries,
  mayAskForCode,
  mayTrySecondFactor,
  sweepAttempts,
} from "@/lib/data/rate-limits";
import { asSuperuser } from "@/tests/support/seats";

const attempt = { email: "amina@example.org", network: "192.0.2.1" };

test("an address is sent ten codes in a quarter of an hour, until one was used", async () => {
  const asked = [];
  for (let time = 0; time < 11; time++) asked.push(await mayAskForCode(attempt));
  expect(asked).toEqual([...Array(10).fill(true), false]);

  expect(await mayAskForCode({ ...attempt, email: "theo@example.org" })).toBe(true);

  await forgetAttempts(attempt);
  expect(await mayAskForCode(attempt)).toBe(true);
});

test("a second factor is tried five times in a quarter of an hour, and thirty times a day", async () => {
  const tried = [];
  for (let time = 0; time < 6; time++) tried.push(await mayTrySecondFactor("amina", "192.0.2.9"));
  expect(tried).toEqual([...Array(5).fill(true), false]);
  expect(await mayTrySecondFactor("theo", "192.0.2.9")).toBe(true);

  let taken = 5;
  for (let round = 0; round < 8; round++) {
    await forgetFactorTries("amina");
    for (let time = 0; time < 5; time++) {
      if (await mayTrySecondFactor("amina", `192.0.2.${10 + round}`)) taken += 1;
    }
  }
  // One of the thirty was the sixth, which the quarter of an hour refused.
  expect(taken).toBe(29);
});

test("neither the address nor the network is stored, and what is over is forgotten", async () => {
  await mayAskForCode(attempt);
  const { rows } = await asSuperuser((client) => client.query("select * from rate_limits"));
  expect(rows.length).toBeGreaterThan(0);
  expect(JSON.stringify(rows)).not.toMatch(/amina|192\.0\.2/);

  await asSuperuser((client) => client.query("update rate_limits set expire = 1"));
  await sweepAttempts();
  expect((await asSuperuser((client) => client.query("select * from rate_limits"))).rows).toEqual(
    [],
  );
});
