import { expect, test } from "vitest";
import { codeFrom, inGroups, readCode } from "@/lib/domain/sign-in";

test("each of 32 characters comes of as many bytes, and none looks like another", () => {
  const signs = Array.from({ length: 256 }, (_, byte) =>
    codeFrom(Uint8Array.of(byte, 0, 0, 0, 0, 0)).charAt(0),
  );
  const counts = new Map(signs.map((sign) => [sign, signs.filter((it) => it === sign).length]));

  expect(counts.size).toBe(32);
  expect(new Set(counts.values())).toEqual(new Set([8]));
  expect([...counts.keys()].join("")).not.toMatch(/[01IO]/);
});

test.each([
  "SNE4SS",
  "sne 4ss",
  " SNE-4SS ",
  "s n e 4 s s",
  "sne–4ss",
  "ＳＮＥ４ＳＳ",
  "sne\u00a04ss",
])("%j is read as it was meant", (typed) => expect(readCode(typed)).toBe("SNE4SS"));

test.each(["", "SNE4S", "SNE4SSS", "SNE4S0", "SNE4SI", "SNE_4SS", "ÉNE4SS"])(
  "%j is no code",
  (typed) => expect(readCode(typed)).toBeNull(),
);

test("a letter shows two groups of three, which can be typed as they stand", () => {
  expect(inGroups("SNE4SS")).toBe("SNE 4SS");
  expect(readCode(inGroups("SNE4SS"))).toBe("SNE4SS");
});
