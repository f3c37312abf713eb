import { expect, test } from "vitest";
import { makeRing } from "@/lib/live/ring";

function heard(count: number, size = 3) {
  const ring = makeRing<number>("ring", size);
  for (let each = 1; each <= count; each += 1) ring.add(each);
  return ring;
}

test("gives what came after the last event that one heard", () => {
  const ring = heard(5, 10);

  expect(ring.since("ring.3")?.map(({ event }) => event)).toEqual([4, 5]);
  expect(ring.since(ring.lastId())).toEqual([]);
  expect(ring.since("ring.0")?.map(({ id }) => id)).toEqual(
    [1, 2, 3, 4, 5].map((n) => `ring.${n}`),
  );
});

test("does not pretend to know what it has forgotten", () => {
  const ring = heard(5);

  expect(ring.since("ring.2")?.map(({ event }) => event)).toEqual([3, 4, 5]);
  expect(ring.since("ring.1")).toBeNull();
});

test.each([
  "",
  "other.2",
  "ring",
  "ring.",
  "ring.-1",
  "ring.6",
  "ring.2e0",
  "ring.9999999999999999",
])("an id that it never gave, %j, is no place to go on from", (id) => {
  expect(heard(5).since(id)).toBeNull();
});
