import { expect, test } from "vitest";
import {
  completesBy,
  type EndingWish,
  isSameWish,
  revealsReason,
  shownBy,
} from "@/lib/domain/ending";
import { amina, theo } from "@/tests/support/cast";

const wish: EndingWish = {
  reason: "We cannot find the time",
  showsReason: false,
  showsAsker: false,
};
const reason = { text: "We cannot find the time", locale: "en" } as const;

test("a reason is read by the coordination only when there is one and its writer chose so", () => {
  expect(revealsReason(wish)).toBe(false);
  expect(revealsReason({ ...wish, showsReason: true })).toBe(true);
  expect(revealsReason({ ...wish, showsReason: true, reason: "" })).toBe(false);
});

test("the same words with another choice are another wish", () => {
  expect(isSameWish(wish, { ...wish })).toBe(true);
  expect(isSameWish(wish, { ...wish, showsAsker: true })).toBe(false);
  expect(isSameWish(wish, { ...wish, reason: "" })).toBe(false);
});

test("a name and a reason look the same, whether one of the two gave both or each gave one", () => {
  const hersAlone = shownBy([{ asker: amina.id, reason }]);
  const oneFromEach = [
    { asker: null, reason },
    { asker: amina.id, reason: null },
  ];

  expect(shownBy(oneFromEach)).toEqual(hersAlone);
  expect(shownBy(oneFromEach.toReversed())).toEqual(hersAlone);
});

test("names come in the same order whoever asked first", () => {
  const both = [theo, amina].map(({ id }) => ({ asker: id, reason: null }));

  expect(shownBy(both)).toEqual(shownBy(both.toReversed()));
});

test("an ending that nobody settles completes after seven days, to the second", () => {
  // The clocks of Canada go back in between.
  expect(completesBy(new Date("2026-10-29T14:00:00Z"))).toEqual(new Date("2026-11-05T14:00:00Z"));
});
