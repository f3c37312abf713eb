import { expect, test } from "vitest";
import { readTold } from "@/lib/domain/told";
import { amina, pair } from "@/tests/support/cast";

test("what Postgres tells is read: a pair and a subject, or a person", () => {
  const told = { pair: pair.id, about: "agreement", by: amina.id };

  expect(readTold(JSON.stringify(told))).toEqual(told);
  expect(readTold(JSON.stringify({ ...told, by: null }))).toEqual({ ...told, by: null });
  expect(readTold(JSON.stringify({ person: amina.id }))).toEqual({ person: amina.id });
});

test("only ids are passed on, whatever else is in it", () => {
  const payload = { pair: pair.id, about: "notes", by: "Amina Benali", text: "Secret" };

  expect(readTold(JSON.stringify(payload))).toEqual({ pair: pair.id, about: "notes", by: null });
});

test.each(["", "null", "7", "[]", "{}", '{"pair":"x","about":"notes"}', `{"pair":"${pair.id}"}`])(
  "%j tells nothing",
  (payload) => {
    expect(readTold(payload)).toBeNull();
  },
);
