import { expect, test, vi } from "vitest";
import type { Transaction } from "@/lib/data/db";
import { openUnit } from "@/lib/data/shared-unit";

const db = {} as Transaction;

/** A beginning of which one sees how often it was asked for, and whether it has ended. */
function beginning() {
  const seen = { begun: 0, isOver: false };
  const begin = async (work: (db: Transaction) => Promise<void>) => {
    seen.begun += 1;
    await work(db);
    seen.isOver = true;
  };
  return { seen, begin };
}

test("what is asked at once, and what follows at once, is one unit that ends by itself", async () => {
  const { seen, begin } = beginning();
  const forget = vi.fn();
  const unit = openUnit(begin, forget);
  const both = await Promise.all([unit(async () => "one"), unit(async (given) => given === db)]);
  expect(await unit(async () => "and then")).toBe("and then");

  expect(both).toEqual(["one", true]);
  await expect.poll(() => seen).toEqual({ begun: 1, isOver: true });
  expect(forget).toHaveBeenCalledOnce();
});

test("work that fails tells whoever asked, and nobody else", async () => {
  const { seen, begin } = beginning();
  const unit = openUnit(begin, () => {});
  const failing = unit(() => Promise.reject(new Error("no")));

  await expect(unit(async () => "yes")).resolves.toBe("yes");
  await expect(failing).rejects.toThrow("no");
  await expect.poll(() => seen.isOver).toBe(true);
});

test("a unit that cannot be begun is forgotten, and everybody is told", async () => {
  const forget = vi.fn();
  const unit = openUnit(() => Promise.reject(new Error("away")), forget);
  const asked = [unit(async () => "one"), unit(async () => "two")];

  for (const each of asked) await expect(each).rejects.toThrow("away");
  expect(forget).toHaveBeenCalledOnce();
});
