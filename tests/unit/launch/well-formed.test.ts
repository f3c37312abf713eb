import { describe, expect, test } from "vitest";
import { isWellFormed } from "@/lib/launch/front/well-formed";

const called = { "next-action": "7f", "content-type": "text/plain;charset=UTF-8" };
const boundary = "x";
const multipart = { "content-type": `multipart/form-data; boundary=${boundary}` };

function parts(fields: Record<string, string>) {
  const written = Object.entries(fields).map(
    ([name, text]) =>
      `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${text}\r\n`,
  );
  return Buffer.from(`${written.join("")}--${boundary}--\r\n`);
}

describe("an action that is called", () => {
  test.each([
    "[]",
    '["id",{"status":"idle","message":"$undefined"},"$K1"]',
    '["$$escaped","$-0","$NaN"]',
    '[{"a":{"b":[]}},"$0:0:a:b"]',
  ])("with %s is read", async (body) => {
    expect(await isWellFormed(called, Buffer.from(body))).toBe(true);
  });

  test.each([
    "",
    "[oops",
    "5",
    "null",
    "{}",
    '["$F1"]',
    '["$n99"]',
    '["$1"]',
    '["$@1"]',
    '["$0:0"]',
    '[{},"$0:0:constructor"]',
    '[{},"$0:0:__proto__"]',
    "[".repeat(100) + "]".repeat(100),
    JSON.stringify(Array(2_000).fill(1)),
  ])("with %.30s is not", async (body) => {
    expect(await isWellFormed(called, Buffer.from(body))).toBe(false);
  });

  test("may send its form along", async () => {
    const headers = { ...multipart, "next-action": "7f" };

    expect(await isWellFormed(headers, parts({ "0": '["$K1"]', "1_text": "é" }))).toBe(true);
    expect(await isWellFormed(headers, parts({ "0": '["$1"]', "1": '{"a":1}' }))).toBe(true);
    expect(await isWellFormed(headers, parts({ "1_text": "é" }))).toBe(false);
  });
});

describe("a form that is posted without JavaScript", () => {
  const bound = '{"id":"7f","bound":"$@1"}';

  test.each<Record<string, string>>([
    { $ACTION_ID_7f: "", text: "a" },
    {
      $ACTION_REF_2: "",
      "$ACTION_2:0": bound,
      "$ACTION_2:1": '["id",{"status":"idle"}]',
      text: "$F1",
    },
    { $ACTION_REF_2: "", "$ACTION_2:0": '{"id":"7f","bound":null}' },
  ])("is read: %j", async (fields) => {
    expect(await isWellFormed(multipart, parts(fields))).toBe(true);
  });

  test.each<Record<string, string>>([
    { $ACTION_REF_2: "" },
    { $ACTION_REF_2: "", "$ACTION_2:0": "null" },
    { $ACTION_REF_2: "", "$ACTION_2:0": '{"id":"7f"}' },
    { $ACTION_REF_2: "", "$ACTION_2:0": bound },
    { $ACTION_REF_2: "", "$ACTION_2:0": bound, "$ACTION_2:1": "5" },
    { $ACTION_REF_2: "", "$ACTION_2:0": bound, "$ACTION_2:1": '"$@1"' },
    { $ACTION_REF_2: "", "$ACTION_2:0": bound, "$ACTION_2:1": '["$F9"]' },
  ])("is not read: %j", async (fields) => {
    expect(await isWellFormed(multipart, parts(fields))).toBe(false);
  });

  test("is not read when it was cut short", async () => {
    const whole = parts({ text: "a" });

    expect(await isWellFormed(multipart, whole.subarray(0, -6))).toBe(false);
    expect(await isWellFormed({ "content-type": "multipart/form-data" }, whole)).toBe(false);
  });
});
