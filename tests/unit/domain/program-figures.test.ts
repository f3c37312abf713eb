import { expect, test } from "vitest";
import { figuresOf } from "@/lib/domain/program-figures";

// Past midnight by UTC, and still November by the program's calendar.
const now = new Date("2026-12-01T03:00:00Z");

test("each stage has its number, in the order of the way", () => {
  const { stages } = figuresOf(
    [
      { kind: "pairs", key: "met", counts: [3] },
      { kind: "pairs", key: "invited", counts: [12] },
      { kind: "pairs", key: "ended", counts: [2] },
    ],
    now,
  );

  expect(stages.map(({ stage, pairs }) => `${stage} ${pairs}`)).toEqual([
    "invited 12",
    "no-date 0",
    "date-set 0",
    "met 3",
    "one-confirmation 0",
    "in-force 0",
  ]);
});

test("endings are shown for the twelve months that are over, and small numbers are not", () => {
  const { endings } = figuresOf(
    [
      { kind: "endings", key: "2026-11", counts: [40] },
      { kind: "endings", key: "2026-10", counts: [7] },
      { kind: "endings", key: "2026-09", counts: [1] },
    ],
    now,
  );

  expect(endings).toHaveLength(12);
  expect(endings.slice(0, 3)).toEqual([
    { month: "2026-10", count: 7 },
    { month: "2026-09", count: "few" },
    { month: "2026-08", count: "few" },
  ]);
  expect(endings.at(-1)?.month).toBe("2025-11");
});

test("a stay is shown once five pairs have gone on, in months that are over", () => {
  const spreadIn = (...months: ReadonlyArray<string>) =>
    figuresOf(
      months.map((month) => ({ kind: "stays", key: `met/${month}`, counts: [0, 0, 0, 3] })),
      now,
    ).stays.find(({ stage }) => stage === "met")?.spread;

  expect(spreadIn("2026-10")).toBeNull();
  expect(spreadIn("2026-10", "2026-11")).toBeNull();
  expect(spreadIn("2026-09", "2026-10")).toMatchObject({ pairs: 6, median: 4 });
});
