import { addresses } from "./authorization";
import { acts } from "./authorization-acts";
import { type Group, rules, type Verdict } from "./authorization-rules";
import type { State } from "./bring-pair";
import { type BuiltAction, type BuiltRoute, builtActions, builtRoutes } from "./manifests";
import { type ActorName, actors, type Cast } from "./matrix-cast";
import type { Stack } from "./running";

export type Cell = { what: string; actor: ActorName; state: State; expected: Verdict };
export type PageCell = Cell & { route: BuiltRoute };
export type ActCell = Cell & { action: BuiltAction };

/** What stands in the brackets of an address where no fact of a pair does. */
const samples: Record<string, string> = {
  locale: "fr",
  clause: "schedule",
  version: "1",
  step: "rapport",
  language: "fr",
  figure: "stages",
  key: "prompts.success.ask",
  part: "clauses",
  token: "none",
  file: "none",
  reason: "404",
  "...rest": "nulle-part",
};
const queries: Record<string, string> = {
  "~/pairs/[pairId]/date/file": "?meeting=1",
  "~/pairs/[pairId]/date/series": "?meeting=2",
};

/** The names that the build knows and the table does not, or the other way round, or that stand in two groups. */
export function misplaced() {
  const inTable = [...Object.values(addresses), ...Object.values(acts)].flat();
  const inBuild = [
    ...builtRoutes().map(({ address }) => short(address)),
    ...builtActions().map(({ name }) => name),
  ];

  return {
    unlisted: inBuild.filter((name) => !inTable.includes(name)),
    gone: inTable.filter((name) => !inBuild.includes(name)),
    twice: inTable.filter((name, index) => inTable.indexOf(name) !== index),
  };
}

export function pageCells(states: ReadonlyArray<State>): ReadonlyArray<PageCell> {
  return builtRoutes().flatMap((route) =>
    cellsOf(short(route.address), addresses, states).map((cell) => ({ ...cell, route })),
  );
}

export function actCells(states: ReadonlyArray<State>): ReadonlyArray<ActCell> {
  return builtActions().flatMap((action) =>
    cellsOf(action.name, acts, states).map((cell) => ({ ...cell, action })),
  );
}

function cellsOf(
  what: string,
  table: Partial<Record<Group, ReadonlyArray<string>>>,
  states: ReadonlyArray<State>,
): ReadonlyArray<Cell> {
  const group = (Object.keys(table) as Group[]).find((name) => table[name]?.includes(what));
  // What is in no group is nobody's, and named by `misplaced`.
  const rule = rules[group ?? "nobody"];
  const isOfPair = /\[(pairId|requestId|endingId)\]|^programs\/\[programId\] /.test(what);

  return actors.flatMap((actor) =>
    (isOfPair ? states : states.slice(0, 1)).map((state) => ({
      what,
      actor,
      state,
      expected: rule(actor, state),
    })),
  );
}

/** What an actor is answered who opens a page, or asks a route. */
export async function open(stack: Stack, cast: Cast, { route, ...cell }: PageCell) {
  const path = fill(route.address, cast, cell) + (queries[cell.what] ?? "");
  // A stream has no end of its own.
  const enough = new AbortController();
  const answer = await stack.fetch(path, { headers: signedIn(cast, cell), signal: enough.signal });
  enough.abort();
  return leadsToFactor(answer) ? "factor" : statusOf(answer);
}

function leadsToFactor({ headers }: Response) {
  return /^\/(fr|en)(\/account)?\/second-factor(\?|$)/.test(headers.get("location") ?? "");
}

function statusOf({ status }: Response): Verdict {
  return status < 400 ? "open" : (status as Verdict);
}

/** What an actor is answered who posts something to a route. */
export async function post(stack: Stack, cast: Cast, { route, ...cell }: PageCell) {
  const path = fill(route.address, cast, cell);
  const { status } = await stack.fetch(path, {
    method: "POST",
    headers: { ...signedIn(cast, cell), origin: stack.origin },
  });
  return status;
}

/** What an actor is answered whose browser calls an action with these fields. */
export async function call(
  stack: Stack,
  cast: Cast,
  { action, ...cell }: ActCell,
  fields: Record<string, string>,
): Promise<Verdict> {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(`_1_${name}`, value);
  body.append("0", JSON.stringify([...boundTo(action, cast, cell), { status: "idle" }, "$K1"]));
  const answer = await stack.fetch(fill(action.page, cast, cell), {
    method: "POST",
    body,
    headers: {
      ...signedIn(cast, cell),
      origin: stack.origin,
      "next-action": action.id,
      accept: "text/x-component",
    },
  });
  return verdictOf(answer, await answer.text());
}

function verdictOf(answer: Response, text: string): Verdict {
  if (answer.status >= 400) return statusOf(answer);
  const [, refusal] = /"status":"refused","refusal":"([\w-]+)"/.exec(text) ?? [];
  if (refusal === "signed-out") return 401;
  if (refusal === "second-proof-owed") return "factor";
  return refusal === "pair-ended" ? "ended" : "open";
}

export function boundTo(
  { name }: BuiltAction,
  cast: Cast,
  { actor, state }: Omit<Cell, "expected">,
) {
  const { brackets } = cast.place(actor, state);
  const group = (Object.keys(acts) as Group[]).find((group) => acts[group]?.includes(name));
  if (group === "program") return [brackets.programId];
  return /Two|ofCoordination|OfCoordination/.test(group ?? "") ? [brackets.pairId] : [];
}

function signedIn(cast: Cast, { actor, state }: Omit<Cell, "expected">): Record<string, string> {
  const session = cast.session(actor, state);
  return session ? { cookie: `tandem-session=${session}` } : {};
}

export function fill(address: string, cast: Cast, { actor, state }: Omit<Cell, "expected">) {
  const { brackets } = cast.place(actor, state);
  return address.replace(/\[([^\]]+)\]/g, (_, name: string) => {
    if (name === "step" && address.includes("next-meeting")) return "left-open";
    if (name === "personId" && address.includes("coordinators")) return cast.colleague;
    return brackets[name] ?? samples[name] ?? "";
  });
}

function short(address: string) {
  return address.replace("/[locale]", "~");
}
