import { expect, test } from "vitest";
import { readKeys } from "@/lib/seal/keys";
import { boundTo, placeOf, type SealedColumn, sealedColumns } from "@/lib/seal/sealed-columns";

const [one, two] = ["1", "2"].map((digit) => Buffer.alloc(32, digit).toString("base64"));

test.each([`${one},${two}`, `${one} ${two}`, `${one}\n${two}\n`])(
  "keys stand side by side or below each other, and the first is the first",
  (text) => {
    const ids = readKeys(text).map(({ id }) => id);

    expect(ids).toEqual([readKeys(one ?? "")[0].id, readKeys(two ?? "")[0].id]);
    expect(new Set(ids).size).toBe(2);
  },
);

test.each(["", "  ", "too short", `${one}x`, Buffer.alloc(31).toString("base64"), "0".repeat(64)])(
  "%j is refused by the name of the setting, and not repeated",
  (text) => {
    expect(() => readKeys(text)).toThrow(/^TANDEM_KEYS (?!.*(short|000)).*$/);
  },
);

test("every column is bound to its own name, its row and its owner", () => {
  const columns = Object.keys(sealedColumns) as SealedColumn[];
  const places = columns.map((column) => placeOf(column, (name) => `the ${name}`));

  for (const [index, column] of columns.entries()) {
    for (const name of boundTo(column)) expect(places[index]).toContain(`the ${name}`);
  }
  expect(new Set(places).size).toBe(columns.length);
});

test("what Postgres copies from a request to its disclosure opens there", () => {
  const row = (name: string) => ({ id: "r", requestId: "r", pairId: "p" })[name];

  expect(placeOf("ending_disclosures.reason", row)).toBe(
    placeOf("ending_requests.shown_reason", row),
  );
});

test("values cannot be shifted from one to the next", () => {
  const place = (question: string, personId: string) =>
    placeOf("reflections.text", (name) => ({ question, personId })[name] ?? "");

  expect(place('a","b', "c")).not.toBe(place("a", 'b","c'));
});
