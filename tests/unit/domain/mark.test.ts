import { expect, test } from "vitest";
import { printedMark } from "@/lib/domain/mark";

test("a mark is the first sixteen digits of a hash, by four", () => {
  expect(printedMark(`0123456789abcdef${"f".repeat(48)}`)).toBe("0123 4567 89ab cdef");
});
