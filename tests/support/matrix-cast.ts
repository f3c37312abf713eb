import { bring, type Place, type State } from "./bring-pair";
import type { Seat } from "./new-pair";
import { newCoordinator, newPair, newProgram } from "./new-pair";
import { asPerson, openSession, sealed } from "./stack";

export const actors = [
  "anonymous",
  "mentor",
  "mentee",
  "one whose pair has ended",
  "one of another pair",
  "coordinator",
  "coordinator elsewhere",
  "coordinator who is half",
  "coordinator without a factor",
  "coordinator who owes a factor",
] as const;
export type ActorName = (typeof actors)[number];

export type Cast = {
  /** Somebody who coordinates the same program. */
  colleague: string;
  /** The session of an actor; of those who are half of the pair, in a state. */
  session(actor: ActorName, state: State): string | null;
  /** Where an actor goes who asks for the pair: the half of a pair goes to that one. */
  place(actor: ActorName, state: State): Place;
};

/** Everybody of the matrix, and for each state a pair, and one of which the coordinator is half. */
export async function seatMatrix(wanted: ReadonlyArray<State>): Promise<Cast> {
  const [program, elsewhere] = [await newProgram(), await newProgram()];
  const coordinator = await newCoordinator(program);
  const half = await newCoordinator(program);
  const [bare, owing] = [await newCoordinator(program), await newCoordinator(program)];
  const other = await newCoordinator(elsewhere);
  const [ended, another] = [await newPair(program), await newPair(program)];
  await bring(ended, "ended", coordinator);

  const places = new Map<string, Place>();
  for (const state of wanted) {
    const pair = await newPair(program);
    places.set(state, await bring(pair, state, coordinator));
    const own = await newPair(program, half);
    places.set(`${state}, half`, await bring(own, state, coordinator));
  }

  const people: Record<string, Seat> = {
    "one whose pair has ended": ended.mentor,
    "one of another pair": another.mentor,
    coordinator,
    "coordinator elsewhere": other,
    "coordinator who is half": half,
    "coordinator without a factor": bare,
    "coordinator who owes a factor": owing,
  };
  const sessions = new Map<string, string>();
  for (const [name, { id }] of Object.entries(people)) sessions.set(name, await openSession(id));
  for (const state of wanted) {
    const { mentor, mentee } = placeIn(places, state).pair;
    for (const { id } of [mentor, mentee]) await beginSettingUp(id);
    sessions.set(`mentor, ${state}`, await openSession(mentor.id));
    sessions.set(`mentee, ${state}`, await openSession(mentee.id));
  }

  for (const { id } of Object.values(people)) await beginSettingUp(id);
  for (const { id } of [coordinator, half, other, owing]) await setUp(id);
  for (const { id } of [coordinator, half, other]) await giveFactor(id);

  return {
    colleague: half.id,
    session: (actor, state) => sessions.get(actor) ?? sessions.get(`${actor}, ${state}`) ?? null,
    place: (actor, state) =>
      placeIn(places, actor === "coordinator who is half" ? `${state}, half` : state),
  };
}

/** The page that shows a new key shows one to everybody. */
async function beginSettingUp(personId: string) {
  const secret = sealed("new_authenticators.secret", { personId }, "A2".repeat(16));
  await asPerson(personId, (client) =>
    client.query("insert into new_authenticators (person_id, secret) values ($1, $2)", [
      personId,
      secret,
    ]),
  );
}

async function setUp(personId: string) {
  const secret = sealed("authenticators.secret", { personId }, "A2".repeat(16));
  await asPerson(personId, (client) =>
    client.query("insert into authenticators (person_id, secret, last_step) values ($1, $2, 0)", [
      personId,
      secret,
    ]),
  );
}

async function giveFactor(personId: string) {
  await asPerson(personId, (client) =>
    client.query("update sessions set second_proof_at = now() where person_id = $1", [personId]),
  );
}

function placeIn(places: ReadonlyMap<string, Place>, name: string) {
  const place = places.get(name);
  if (!place) throw new Error(`No pair is ${name}`);
  return place;
}
