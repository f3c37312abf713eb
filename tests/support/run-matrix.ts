import type { State } from "./bring-pair";
import { checksum } from "./checksum";
import { likelyFields } from "./likely-fields";
import { type ActCell, actCells, type Cell, call, open, pageCells, post } from "./matrix";
import type { Cast } from "./matrix-cast";
import type { Stack } from "./running";

const lanes = 6;
/** They do what they do without any field, so that whoever may press them does: the sessions end last. */
const pressed = [
  " takeBackRequest",
  " takeBackWish",
  " wish",
  "/take-back takeBack",
  " endThem",
  "/second-factor remove",
  "/consent takeBack",
  " signOutEverywhere",
  " signOut",
];

/** Opens every page as everybody, in these states; gives the cells, and those that were answered otherwise. */
export async function openAll(stack: Stack, cast: Cast, states: ReadonlyArray<State>) {
  return compare(pageCells(states), (cell) => open(stack, cast, cell));
}

/** Posts to every route that is no page: a letter's asks for its secret, and no other listens. */
export async function postAll(stack: Stack, cast: Cast, states: ReadonlyArray<State>) {
  const routes = pageCells(states).filter(({ route }) => !route.isPage);
  const listens = ["/api/letters/[token]", "/api/[...rest]"];
  const cells = routes.map((cell) => ({
    ...cell,
    expected: listens.includes(cell.what) ? (404 as const) : (405 as const),
  }));
  return compare(cells, (cell) => post(stack, cast, cell));
}

/** Calls every action as each who may not, with fields that mean something; also gives the tables that changed. */
export async function callWhatIsDenied(stack: Stack, cast: Cast, states: ReadonlyArray<State>) {
  const before = await checksum();
  const denied = actCells(states).filter(({ expected }) => expected !== "open");
  const fieldsOf = ({ actor, state }: Cell) => likelyFields(cast.place(actor, state).brackets);
  const compared = await compare(denied, (cell) => call(stack, cast, cell, fieldsOf(cell)));
  const after = await checksum();

  return {
    ...compared,
    changed: Object.keys(after).filter((table) => after[table] !== before[table]),
  };
}

/** Calls every action as each who may: with fields that cannot be meant, so that the pair stays as it is. */
export async function callWhatIsAllowed(stack: Stack, cast: Cast, states: ReadonlyArray<State>) {
  const allowed = actCells(states).filter(({ expected }) => expected === "open");
  const rank = ({ action }: ActCell) => pressed.findIndex((each) => action.name.endsWith(each));
  const ranked = allowed.toSorted((one, other) => rank(one) - rank(other));
  const first = ranked.filter((cell) => rank(cell) < 0);
  const last = ranked.filter((cell) => rank(cell) >= 0);
  const nonsense = Object.fromEntries(Object.keys(likelyFields({})).map((name) => [name, "\0"]));

  const some = await compare(first, (cell) => call(stack, cast, cell, nonsense));
  const others = await compare(last, (cell) => call(stack, cast, cell, nonsense), 1);
  return { cells: some.cells + others.cells, wrong: [...some.wrong, ...others.wrong] };
}

async function compare<Each extends Cell>(
  cells: ReadonlyArray<Each>,
  ask: (cell: Each) => Promise<unknown>,
  atOnce = lanes,
) {
  const wrong: string[] = [];
  const waiting = cells.values();
  const lane = async () => {
    for (const cell of waiting) {
      const answer = await ask(cell).catch(String);
      if (answer !== cell.expected) {
        wrong.push(`${cell.what}, ${cell.actor}, ${cell.state}: ${answer}, not ${cell.expected}`);
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));

  return { cells: cells.length, wrong };
}
