import { afterEach, expect, test, vi } from "vitest";
import { takeTyped } from "@/components/form/typed-memory";

/** As much of a browser's fields as the memory of what was typed looks at. */
class Field {
  checked = false;
  heard: string[] = [];
  private now: string;

  constructor(
    readonly type: string,
    readonly name: string,
    value: string,
  ) {
    this.now = value;
  }

  get value() {
    return this.now;
  }

  set value(value) {
    this.now = value;
  }

  dispatchEvent({ type }: Event) {
    this.heard.push(type);
  }
}

vi.stubGlobal("HTMLInputElement", Field);
vi.stubGlobal("HTMLTextAreaElement", class {});
vi.stubGlobal("HTMLSelectElement", class {});
afterEach(() => vi.stubGlobal("document", undefined));

test("what was typed comes back with the revision that it was written on", () => {
  const [basedOn, text] = [new Field("hidden", "basedOn", "3"), new Field("text", "text", "Mine")];
  show(basedOn, text);
  const giveBack = takeTyped();

  const [newest, theirs] = [
    new Field("hidden", "basedOn", "4"),
    new Field("text", "text", "Yours"),
  ];
  show(newest, theirs);
  giveBack();

  expect([newest.value, theirs.value]).toEqual(["3", "Mine"]);
  expect(newest.heard).toContain("input");
});

test("nothing else that is hidden, and no password, is kept", () => {
  show(new Field("hidden", "clause", "schedule"), new Field("password", "secret", "hush"));
  const giveBack = takeTyped();

  const [clause, secret] = [
    new Field("hidden", "clause", "x"),
    new Field("password", "secret", ""),
  ];
  show(clause, secret);
  giveBack();

  expect([clause.value, secret.value]).toEqual(["x", ""]);
});

function show(...elements: Field[]) {
  const form = { id: "clause-form", getAttribute: () => null, elements };
  vi.stubGlobal("document", { forms: [form] });
}
