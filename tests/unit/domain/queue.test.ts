import { expect, test } from "vitest";
import { inOrder, type Waiting } from "@/lib/domain/queue";
import { amina, pair } from "@/tests/support/cast";

test("whoever has waited longest comes first, help and endings alike", () => {
  const waiting = [ending("b", 3), help("a", 2), ending("c", 1), help("d", 3)];

  expect(inOrder(waiting).map(({ asked }) => asked.id)).toEqual(["c", "a", "b", "d"]);
});

const day = (number: number) => new Date(Date.UTC(2026, 10, number));

function ending(id: string, asked: number): Waiting {
  const shown = { askers: [], reasons: [] };
  const facts = {
    askedAt: day(asked),
    takenBackAt: null,
    completedAt: null,
    reopeningWishedAt: null,
    reopenedAt: null,
  };

  return { kind: "ending", asked: { id, pairId: pair.id, shown, ...facts } };
}

function help(id: string, asked: number): Waiting {
  const words = { message: "Help", messageLocale: "en", answeredAt: null } as const;
  const who = { pairId: pair.id, writer: amina.id };

  return { kind: "help", asked: { id, askedAt: day(asked), ...words, ...who } };
}
