import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { DraftKeeper } from "@/components/form/draft-keeper";
import type { FormState } from "@/lib/schemas/form-state";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const lost: FormState = { status: "refused", refusal: "unexpected", message: "", typed: {} };
const clash: FormState = {
  status: "refused",
  refusal: "revised-meanwhile",
  message: "",
  typed: {},
  meanwhile: { revision: 7, text: "from elsewhere", locale: "fr", author: null },
};

/** A form whose text is `page.text`, and a server that answers what it is told to, in turn. */
function open({ basedOn = 3, answers = [] as FormState[] } = {}) {
  const page = {
    text: "",
    states: [] as string[],
    sent: [] as Array<Record<string, unknown>>,
    keys: [] as unknown[],
  };
  let revision = basedOn;
  const keeper = new DraftKeeper(
    {
      read: () => {
        const form = new FormData();
        form.set("text", page.text);
        return form;
      },
      send: async (draft) => {
        const { key, ...sent } = Object.fromEntries(draft);
        page.sent.push(sent);
        page.keys.push(key);
        await new Promise((answered) => setTimeout(answered, 100));
        const answer = answers.shift();
        if (answer) return answer;

        revision += 1;
        return { status: "done", revision };
      },
      tell: (state) => page.states.at(-1) === state || page.states.push(state),
    },
    basedOn,
  );
  const type = (text: string) => {
    page.text = text;
    keeper.write();
  };

  return { keeper, page, type, pass: (ms: number) => vi.advanceTimersByTimeAsync(ms) };
}

describe("a draft that saves itself", () => {
  test("waits for a rest in the typing, then says each thing that happens", async () => {
    const { page, type, pass } = open();
    for (const text of ["O", "On", "One"]) {
      type(text);
      await pass(300);
    }
    expect(page.sent).toEqual([]);
    await pass(1_000);

    expect(page.sent).toEqual([{ text: "One", basedOn: "3" }]);
    expect(page.states).toEqual(["unsaved", "saving", "saved"]);
  });

  test("has one request under way, then sends the newest words on the new revision", async () => {
    const { keeper, page, type, pass } = open();
    type("One");
    keeper.saveNow();
    type("One two");
    type("One two three");
    keeper.saveNow();
    expect(page.sent).toHaveLength(1);
    await pass(2_000);

    expect(page.sent[1]).toEqual({ text: "One two three", basedOn: "4" });
    expect(keeper.hasUnsent).toBe(false);
  });

  // The server may have saved it and its answer been lost: only the same words
  // once more are sure to be taken for what they are.
  test("sends what got no answer again as it was, before newer words", async () => {
    const { page, type, pass, keeper } = open({ answers: [lost, lost] });
    type("One");
    keeper.saveNow();
    await pass(150);
    type("One two");
    expect(keeper.hasUnsent).toBe(true);
    await pass(10_000);

    expect(page.sent.map(({ text }) => text)).toEqual(["One", "One", "One", "One two"]);
    expect(page.sent.map(({ basedOn }) => basedOn)).toEqual(["3", "3", "3", "4"]);
    expect(page.states.at(-1)).toBe("saved");
  });

  test("tries less and less often, and at once when the network is back", async () => {
    const { page, type, pass, keeper } = open({ answers: Array(50).fill(lost) });
    type("One");
    await pass(60_000);
    const tries = page.sent.length;
    expect(tries).toBeLessThan(8);

    keeper.saveNow();
    expect(page.sent).toHaveLength(tries + 1);
  });

  test("lets a switch take effect without a wait, and once", async () => {
    const { keeper, page, type, pass } = open();
    keeper.write("switch");
    expect(page.sent).toEqual([{ text: "", basedOn: "3", also: "switch" }]);
    type("One");
    await pass(2_000);

    expect(page.sent[1]).toEqual({ text: "One", basedOn: "4" });
  });

  test("waits for its writer when the words cannot be saved as they are", async () => {
    const tooLong: FormState = { status: "invalid", message: "", fieldErrors: {}, typed: {} };
    const { page, type, pass } = open({ answers: [tooLong] });
    type("Far too long");
    await pass(60_000);
    expect(page.sent).toHaveLength(1);
    expect(page.states.at(-1)).toBe("unsaved");

    type("Short");
    await pass(1_000);
    expect(page.states.at(-1)).toBe("saved");
  });
});

describe("two texts", () => {
  test("stop the saving until their writer has chosen", async () => {
    const { keeper, page, type, pass } = open({ answers: [clash] });
    type("mine");
    await pass(1_000);
    type("mine, longer");
    keeper.saveNow();
    await pass(60_000);
    expect(page.sent).toHaveLength(1);
    expect(keeper.hasUnsent).toBe(true);

    keeper.settle(7, { isSaved: false });
    expect(page.sent[1]).toEqual({ text: "mine, longer", basedOn: "7" });
  });

  test("end with the other one taken, and nothing is sent", async () => {
    const { keeper, page, type, pass } = open({ answers: [clash] });
    type("mine");
    await pass(1_000);
    keeper.settle(7, { isSaved: true });
    await pass(60_000);

    expect(page.sent).toHaveLength(1);
    expect(keeper.hasUnsent).toBe(false);
  });

  test("do not hold back a switch", async () => {
    const { keeper, page, type, pass } = open({ answers: [clash, clash] });
    type("mine");
    await pass(1_000);
    keeper.write("switch");

    expect(page.sent[1]).toMatchObject({ also: "switch", basedOn: "3" });
  });

  test("are told from a page that merely got newer before one wrote", async () => {
    const { keeper, page, type, pass } = open();
    keeper.standOn(5);
    type("One");
    keeper.standOn(9);
    await pass(1_000);

    expect(page.sent).toEqual([{ text: "One", basedOn: "5" }]);
  });
});

describe("leaving the form", () => {
  test("sends what is left, and says when all of it is kept", async () => {
    const { keeper, page, type, pass } = open();
    type("One");
    const first = keeper.keep();
    type("One two");
    await pass(1_000);

    expect(await first).toBe(true);
    expect(page.sent.map(({ text }) => text)).toEqual(["One", "One two"]);
    expect(await keeper.keep()).toBe(true);
  });

  test.each([
    { what: "no answer", answers: [lost] },
    { what: "two texts", answers: [clash] },
  ])("says after $what that not all is kept", async ({ answers }) => {
    const { keeper, type, pass } = open({ answers });
    type("mine");
    const kept = keeper.keep();
    await pass(150);

    expect(await kept).toBe(false);
  });

  test("two texts that wait for a choice are not kept, and nothing is sent", async () => {
    const { keeper, page } = open();
    keeper.clash();

    expect(await keeper.keep()).toBe(false);
    expect(page.sent).toEqual([]);
  });
});

describe("each save", () => {
  test("has a key of its own, which it keeps when it is sent again", async () => {
    const { keeper, page, type, pass } = open({ answers: [lost, lost] });
    type("One");
    await pass(10_000);
    type("One two");
    keeper.saveNow();

    const [one, again, oncemore, other] = page.keys;
    expect([again, oncemore]).toEqual([one, one]);
    expect(other).not.toBe(one);
  });

  test("that was not answered is sent again by the next form, before its newer words", async () => {
    const former = open({ answers: [lost] });
    former.type("One");
    await former.pass(900);
    former.type("One two");
    const next = open();
    next.page.text = "One two";
    next.keeper.takeOver(former.keeper);
    await next.pass(5_000);

    expect(next.page.sent.map(({ text }) => text)).toEqual(["One", "One two"]);
    expect(next.page.keys[0]).toBe(former.page.keys[0]);
    expect(former.page.sent).toHaveLength(1);
    expect(former.keeper.hasUnsent).toBe(false);
  });
});
