import fc from "fast-check";
import { expect, test } from "vitest";
import { releasedCounts, shownCount, smallestShown, totalOf } from "@/lib/domain/small-numbers";

const small = fc.integer({ min: 0, max: smallestShown - 1 });
const month = fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 15 });

test("from zero to four, one number reads like another", () => {
  expect([0, 1, 2, 3, 4].map(shownCount)).toEqual(Array(5).fill("few"));
  expect([5, 6, 41].map(shownCount)).toEqual([5, 6, 41]);
});

test("whatever a small number is, all that is shown beside it stays the same", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), fc.nat(), small, small, (counts, place, one, other) => {
      const withSmall = (value: number) => counts.toSpliced(place % (counts.length + 1), 1, value);

      expect(withSmall(one).map(shownCount)).toEqual(withSmall(other).map(shownCount));
    }),
  );
});

test("what adds up grows from one month to the next by five or more, or not at all", () => {
  fc.assert(
    fc.property(fc.array(month), month, (months, next) => {
      const before = releasedCounts(months);
      const after = releasedCounts([...months, next]);
      const growth = totalOf(after) - totalOf(before);

      expect(growth === 0 || growth >= smallestShown).toBe(true);
      if (growth === 0) expect(after).toEqual(before);
    }),
  );
});

test("what waits for others shows nothing of itself", () => {
  fc.assert(
    fc.property(
      fc.array(month),
      fc.array(small, { minLength: 1, maxLength: 15 }),
      (months, few) => {
        fc.pre(totalOf(few) < smallestShown);
        const full = [...months, [smallestShown]];

        expect(releasedCounts([...full, few])).toEqual(releasedCounts(full));
      },
    ),
  );
});

test("nothing is lost: all that waited is shown with what it waited for", () => {
  fc.assert(
    fc.property(fc.array(month), (months) => {
      const last = Array<number>(15).fill(1);
      const all = months.reduce((total, counts) => total + totalOf(counts), 15);

      expect(totalOf(releasedCounts([...months, last]))).toBe(all);
    }),
  );
});
