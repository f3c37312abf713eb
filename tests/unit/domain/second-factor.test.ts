import { expect, test } from "vitest";
import { inFives, readSecondCode, recoveryCodeFrom } from "@/lib/domain/second-factor";

test("six digits are of the app, ten characters are from paper, however they are typed", () => {
  expect(readSecondCode(" 123 456 ")).toEqual({ of: "app", code: "123456" });
  expect(readSecondCode("１２３４５６")).toEqual({ of: "app", code: "123456" });
  expect(readSecondCode("abcde-23456")).toEqual({ of: "paper", code: "ABCDE23456" });
});

test("anything else is neither", () => {
  for (const typed of ["", "12345", "1234567", "ABCDE2345", "ABCDE2345O", "ABCDE 23456 7"]) {
    expect(readSecondCode(typed)).toBeNull();
  }
});

test("a code on paper is read as it was written", () => {
  const code = recoveryCodeFrom(Uint8Array.from({ length: 10 }, (_, index) => index * 25));

  expect(readSecondCode(inFives(code))).toEqual({ of: "paper", code });
});
