import { expect, test } from "vitest";
import type { Actor, Pair } from "@/lib/domain/people";
import { grant, pairActions, roleIn } from "@/lib/domain/policy";
import { amina, ended, helene, pair, program, ravi, sofia, theo } from "../../support/cast";

const everybody = { amina, theo, sofia, ravi, helene };

test("who may do what to a pair", () => {
  expect(whoMay(pair)).toEqual({
    "pair:view": ["amina", "theo", "sofia"],
    "pair:export": ["amina", "theo"],
    "meeting:view": ["amina", "theo"],
    "meeting:plan": ["amina", "theo"],
    "meeting:attend": ["amina", "theo"],
    "preparation:view": ["amina", "theo"],
    "preparation:write": ["amina", "theo"],
    "agreement:view": ["amina", "theo"],
    "agreement:record": ["amina", "theo"],
    "agreement:confirm": ["amina", "theo"],
    "agreement:review": ["amina", "theo"],
    "reflection:view": ["amina", "theo"],
    "reflection:write": ["amina", "theo"],
    "fit-check:view": ["amina", "theo"],
    "fit-check:answer": ["amina", "theo"],
    "pause:view": ["amina", "theo"],
    "pause:choose": ["amina", "theo"],
    "help:view": ["amina", "theo"],
    "help:ask": ["amina", "theo"],
    "help:answer": ["sofia"],
    "ending:view": ["amina", "theo"],
    "ending:request": ["amina", "theo"],
    "ending:complete": ["sofia"],
    "ending:reopen": ["sofia"],
    "after-the-end:answer": ["amina", "theo"],
    "record:view": ["sofia"],
    "record:note": ["sofia"],
    "invitation:send": ["sofia"],
    "invitation:take-back": ["sofia"],
    "request:charge": ["sofia"],
    "pause:arrange": ["sofia"],
    "ending:decide": ["sofia"],
  });
});

test("a pair that has ended is only read, but a request for help can still be answered", () => {
  expect(whoMay(ended(pair))).toEqual({
    "pair:view": ["amina", "theo", "sofia"],
    "pair:export": ["amina", "theo"],
    "meeting:view": ["amina", "theo"],
    "meeting:plan": [],
    "meeting:attend": [],
    "preparation:view": ["amina", "theo"],
    "preparation:write": [],
    "agreement:view": ["amina", "theo"],
    "agreement:record": [],
    "agreement:confirm": [],
    "agreement:review": [],
    "reflection:view": ["amina", "theo"],
    "reflection:write": [],
    "fit-check:view": ["amina", "theo"],
    "fit-check:answer": [],
    "pause:view": ["amina", "theo"],
    "pause:choose": [],
    "help:view": ["amina", "theo"],
    "help:ask": [],
    "help:answer": ["sofia"],
    "ending:view": ["amina", "theo"],
    "ending:request": [],
    "ending:complete": [],
    "ending:reopen": ["sofia"],
    "after-the-end:answer": ["amina", "theo"],
    "record:view": ["sofia"],
    "record:note": ["sofia"],
    "invitation:send": [],
    "invitation:take-back": [],
    "request:charge": ["sofia"],
    "pause:arrange": [],
    "ending:decide": [],
  });
});

test("a coordinator who is half of a pair takes part in it and does not coordinate it", () => {
  const both: Actor = { ...amina, coordinates: [program] };

  expect(roleIn(pair, both)).toBe("mentor");
  expect(grant(both, "ending:complete", pair)).toBeNull();
  expect(grant(both, "agreement:confirm", pair)).toEqual({ actor: both, pair });
});

function whoMay(pair: Pair) {
  return Object.fromEntries(
    pairActions.map((action) => [
      action,
      Object.entries(everybody).flatMap(([name, actor]) =>
        grant(actor, action, pair) ? name : [],
      ),
    ]),
  );
}
