import { expect, test } from "vitest";
import type { PairId } from "@/lib/domain/people";
import { frame, opening } from "@/lib/live/frame";

test("an event is one frame, with its id, that ends in an empty line", () => {
  const told = { pair: "a" as PairId, about: "marks", by: null } as const;

  expect(frame({ id: "r.7", event: told })).toBe(
    'id: r.7\nevent: told\ndata: {"pair":"a","about":"marks","by":null}\n\n',
  );
  expect(frame({ id: "r.7", event: "missed" })).toBe("id: r.7\nevent: missed\ndata: {}\n\n");
});

test("a stream begins by saying from where to go on", () => {
  expect(opening("r.7")).toMatch(/^retry: \d+\nid: r\.7\n\n$/);
});
