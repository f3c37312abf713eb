import type { State } from "./bring-pair";
import type { ActorName } from "./matrix-cast";

/**
 * What somebody is answered who asks for something. `ended`: in words, that the pair has. `factor`: that a
 * second one must come first.
 */
export type Verdict = "open" | "ended" | "factor" | 401 | 403 | 404 | 405;
type Rule = (actor: ActorName, state: State) => Verdict;

const outsiders: ReadonlyArray<ActorName> = [
  "one whose pair has ended",
  "one of another pair",
  "coordinator elsewhere",
];
const theTwoAndHalf: ReadonlyArray<ActorName> = ["mentor", "mentee", "coordinator who is half"];
const desk: ReadonlyArray<ActorName> = ["coordinator", "coordinator who is half"];

/** Nobody's before they are quite signed in, and of a pair nothing to those who are not of it. The desk wants a second factor. */
const rule =
  (inside: Rule): Rule =>
  (actor, state) => {
    if (actor === "anonymous") return 401;
    if (owes(actor) || actor === "coordinator without a factor") return "factor";
    return outsiders.includes(actor) ? 404 : inside(actor, state);
  };
const owes = (actor: ActorName) => actor === "coordinator who owes a factor";
const theTwo = rule((actor) => (theTwoAndHalf.includes(actor) ? "open" : 403));
const coordination = rule((actor) => (actor === "coordinator" ? "open" : 403));
const program = rule((actor) => (desk.includes(actor) ? "open" : 404));
/** What was open to somebody is closed once the pair has ended. */
const untilTheEnd =
  (rule: Rule): Rule =>
  (actor, state) => {
    const verdict = rule(actor, state);
    return verdict === "open" && state === "ended" ? 403 : verdict;
  };
/** An act on a pair that has ended: that it has is said first, to whoever knows of the pair. */
const whileOpen =
  (rule: Rule): Rule =>
  (actor, state) => {
    const verdict = rule(actor, state);
    return state === "ended" && (verdict === "open" || verdict === 403) ? "ended" : verdict;
  };
/** What does not exist yet does not for those who may see it later, either. */
const onceThere =
  (rule: Rule, states: ReadonlyArray<State>): Rule =>
  (actor, state) => {
    const verdict = rule(actor, state);
    return verdict === "open" && !states.includes(state) ? 404 : verdict;
  };

export const rules = {
  anybody: () => "open",
  nobody: () => 404,
  whoeverCameIn: (actor) => (actor === "anonymous" ? 401 : "open"),
  whoeverIsQuiteIn: (actor) => (actor === "anonymous" || owes(actor) ? 401 : "open"),
  signedIn: (actor) => (actor === "anonymous" ? 401 : owes(actor) ? "factor" : "open"),
  theTwo,
  theTwoUntilTheEnd: untilTheEnd(theTwo),
  theTwoOnceAgreed: onceThere(theTwo, ["in force", "paused", "ending asked", "ended"]),
  theTwoWhileInForce: onceThere(theTwo, ["in force", "paused", "ending asked"]),
  theTwoOnceDated: onceThere(theTwo, ["met", "in force", "paused", "ending asked", "ended"]),
  /** Of a pair on the desk: whoever does not coordinate has no desk, and nobody coordinates their own pair. */
  coordination: rule((actor) =>
    actor === "mentor" || actor === "mentee" ? 404 : coordination(actor, "met"),
  ),
  /** Found by their own number: of a pair of one's own, there is nothing on the desk. */
  foundByCoordination: rule((actor) => (actor === "coordinator" ? "open" : 404)),
  foundOnceAsked: onceThere(
    rule((actor) => (actor === "coordinator" ? "open" : 404)),
    ["ending asked", "ended"],
  ),
  program,
  actOfTheTwo: whileOpen(theTwo),
  actOfTheTwoAlways: theTwo,
  actOfCoordination: whileOpen(coordination),
  actOfCoordinationAlways: coordination,
} as const satisfies Record<string, Rule>;

export type Group = keyof typeof rules;
