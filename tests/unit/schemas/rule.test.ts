import { expect, test } from "vitest";
import { looking, plain, textOf } from "@/lib/schemas/typed/rule";

test.each([
  { typed: "Every second Tuesday", fault: null },
  { typed: "", fault: null },
  { typed: "a".repeat(21), fault: "too-long:20" },
  { typed: "a NUL \0", fault: "not-text" },
  { typed: "half a pair \ud83d", fault: "not-text" },
])("a text is well when it is short enough and can be kept: $fault", ({ typed, fault }) => {
  expect(textOf({ max: 20 }).faultIn(typed)).toBe(fault);
});

test("a text that is required may not be blank", () => {
  expect(textOf({ max: 20, required: "name-missing" }).faultIn(plain(" \r\n "))).toBe(
    "name-missing",
  );
});

test("a rule names all that it can find, for a form to bring their sentences", () => {
  expect(textOf({ max: 20, required: "required" }).faults).toEqual([
    "not-text",
    "too-long:20",
    "required",
  ]);
  expect(looking(/^\d+$/, "not-a-date").faults).toEqual(["not-a-date"]);
});

test("what is typed loses the blanks around it, and the line ends of Windows", () => {
  expect(plain("  one\r\ntwo\rthree ")).toBe("one\ntwo\nthree");
});
