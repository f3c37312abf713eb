import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { neverWorded, type Rewording, readText, reword, type Wish } from "@/lib/domain/rewording";

const french = (text: string | null): Rewording => ({ locale: "fr", text });
const english = (text: string | null): Rewording => ({ locale: "en", text });

describe("a change in one language asks for the other", () => {
  test.each<[string, ReadonlyArray<Rewording>, "fr" | "en" | null]>([
    ["never worded", [], null],
    ["French alone", [french("a")], "en"],
    ["French twice", [french("a"), french("b")], "en"],
    ["both", [french("a"), english("b")], null],
    ["English after both", [french("a"), english("b"), english("c")], "fr"],
    ["English, still right as it was", [french("a"), english(null)], null],
    ["back to the original", [french("a"), french(null)], null],
    ["one of both back", [french("a"), english("b"), french(null)], "en"],
  ])("%s", (_name, history, waitsFor) => {
    expect(readText(history).waitsFor).toBe(waitsFor);
  });
});

const wish = (
  basedOn: number,
  fr: string | null,
  en: string | null,
  isStillRight = false,
): Wish => ({
  basedOn,
  words: { fr, en },
  isStillRight,
});

test("what is waited for is written last, so that nothing waits after both", () => {
  const waiting = readText([english("b")]);
  const added = reword(waiting, wish(1, "a", "c"));

  expect(added).toEqual({ ok: true, value: [english("c"), french("a")] });
});

test("“still right as it is” answers without a change, and asks nothing back", () => {
  const waiting = readText([french("a")]);
  const added = reword(waiting, wish(1, "a", null, true));

  expect(added).toEqual({ ok: true, value: [english(null)] });
});

test("an older revision is refused, unless it wishes for what stands already", () => {
  const stored = readText([french("a"), english("b")]);

  expect(reword(stored, wish(0, "a", "b"))).toEqual({ ok: true, value: [] });
  expect(reword(stored, wish(1, "a", "c"))).toEqual({ ok: false, refusal: "reworded-meanwhile" });
});

test("whatever is wished for is what the text then says, and wishing it again adds nothing", () => {
  const words = fc.option(fc.constantFrom("a", "b"), { nil: null });
  const wishes = fc.array(fc.record({ fr: words, en: words, isStillRight: fc.boolean() }));

  fc.assert(
    fc.property(wishes, (all) => {
      let history: ReadonlyArray<Rewording> = [];
      for (const { fr, en, isStillRight } of all) {
        const stored = readText(history);
        const said = wish(stored.revision, fr, en, isStillRight);
        const added = reword(stored, said);
        history = [...history, ...(added.ok ? added.value : [])];

        expect(readText(history).words).toEqual({ fr, en });
        const again = reword(readText(history), { ...said, isStillRight: false });
        expect(again).toEqual({ ok: true, value: [] });
      }
    }),
  );
});

test("nothing waits where both languages are Tandem’s own, and both of a kind never wait for both", () => {
  expect(readText([])).toEqual(neverWorded);
  expect(readText([english("a"), english(null)]).waitsFor).toBeNull();
});
