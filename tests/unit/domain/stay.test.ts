import { expect, test } from "vitest";
import { spreadOf, stayBounds } from "@/lib/domain/stay";

/** `stays(5, 4)`: four stays between the bound before five days and five days. */
function stays(...places: ReadonlyArray<[below: number, count: number]>) {
  const counts = Array<number>(stayBounds.length + 1).fill(0);
  for (const [below, count] of places) {
    const place = (stayBounds as ReadonlyArray<number>).indexOf(below);
    counts[place < 0 ? stayBounds.length : place] = count;
  }
  return counts;
}

test("without a stay there is nothing to say of its length", () => {
  expect(spreadOf([])).toBeNull();
  expect(spreadOf(stays())).toBeNull();
});

test("half of the pairs had gone on by the median, and a quarter by the lower", () => {
  expect(spreadOf(stays([7, 10], [14, 10], [30, 10], [60, 10]))).toEqual({
    pairs: 40,
    lower: 7,
    median: 14,
    upper: 30,
  });
});

test("between two bounds, stays are taken to be spread evenly", () => {
  expect(spreadOf(stays([30, 8]))).toEqual({ pairs: 8, lower: 23, median: 26, upper: 28 });
});

test("a stay is never said to be longer than is known, nor shorter than a day", () => {
  expect(spreadOf(stays([Number.POSITIVE_INFINITY, 6]))).toMatchObject({ lower: 180, upper: 180 });
  expect(spreadOf(stays([1, 6]))).toMatchObject({ lower: 1, upper: 1 });
});
