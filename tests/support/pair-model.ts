import { randomUUID } from "node:crypto";
import fc, { type AsyncCommand } from "fast-check";
import { completeEnding, endRelationship, takeBackEnding } from "@/lib/data/endings";
import { saveAttendance } from "@/lib/data/meetings";
import { saveNote, showNote } from "@/lib/data/preparations";
import { reopen, takeWishBack, wishToGoOn } from "@/lib/data/reopenings";
import { fitAnswers } from "@/lib/domain/fit-check";
import { amina, sofia, theo } from "./cast";
import { ask, silent } from "./endings";
import { stolen } from "./granted";
import {
  answerFit,
  begin,
  end,
  held,
  nameOf,
  type PairModel,
  type RealPair,
  read,
  sayYes,
  write,
} from "./pair-acts";
import { brokenBy, type PairFacts } from "./pair-facts";

type Command = AsyncCommand<PairModel, RealPair>;
type Ending = PairFacts["endings"][number];

const who = fc.constantFrom(amina, theo);
const text = fc.constantFrom("", "un", "deux", "trois");

/** Whatever two participants and a coordinator may do, in any order, each by the data layer past every policy of the application. */
export const commands = [
  who.map((by) => command(`${nameOf(by)} reads`, (model, { pair }) => read(model, pair, by))),
  fc
    .tuple(who, text)
    .map(([by, words]) =>
      command(`${nameOf(by)} writes "${words}"`, (_, { pair }) => write(pair, by, words)),
    ),
  who.map((by) => command(`${nameOf(by)} says yes`, (model, real) => sayYes(model, real, by))),
  who.map((by) =>
    command(`${nameOf(by)} asks to end`, async (model, { pair }) => {
      const asked = await ask(by, pair, silent);
      held(asked, !model.isEnded);
      if (asked.ok) model.askers.add(by);
    }),
  ),
  who.map((by) =>
    command(`${nameOf(by)} takes that back`, async (model, { pair }) => {
      const taken = await takeBackEnding(stolen(by, "ending:request", pair));
      held(taken, !model.isEnded && model.askers.has(by));
      if (taken.ok) model.askers.delete(by);
    }),
  ),
  fc.constant(
    command("the coordination completes", async (model, { pair, look }) => {
      const id = anyOf((await look()).endings, ({ isOpen }) => isOpen);
      const completed = await completeEnding(stolen(sofia, "ending:complete", pair), id);
      held(completed, !model.isEnded && model.askers.size > 0);
      if (completed.ok) end(model);
    }),
  ),
  fc.constant(
    command("the coordination ends", async (model, { pair }) => {
      const ended = await endRelationship(stolen(sofia, "ending:decide", pair));
      held(ended, !model.isEnded && model.askers.size === 0);
      if (ended.ok) end(model);
    }),
  ),
  who.map((by) =>
    command(`${nameOf(by)} wishes to go on`, async (model, { pair }) => {
      const wished = await wishToGoOn(stolen(by, "after-the-end:answer", pair));
      held(wished, model.isEnded);
      if (wished.ok) model.wishes.add(by);
    }),
  ),
  who.map((by) =>
    command(`${nameOf(by)} wishes it no more`, async (model, { pair }) => {
      const taken = await takeWishBack(stolen(by, "after-the-end:answer", pair));
      held(taken, model.isEnded);
      model.wishes.delete(by);
    }),
  ),
  fc.constant(
    command("the coordination re-opens", async (model, { pair, look }) => {
      const id = anyOf((await look()).endings, ({ isStanding }) => isStanding);
      const reopened = await reopen(stolen(sofia, "ending:reopen", pair), id);
      held(reopened, model.isEnded && model.wishes.size === 2);
      if (reopened.ok) begin(model);
    }),
  ),
  who.map((by) =>
    command(`${nameOf(by)} notes something`, async (model, { pair }) => {
      const { revision = 0, isShown = false } = model.notes.get(by) ?? {};
      const words = `only ${nameOf(by)} ${randomUUID()}`;
      const note = { prompt: "hopes", text: words, locale: "fr", basedOn: revision } as const;
      const saved = await saveNote(stolen(by, "preparation:write", pair), note);
      held(saved, !model.isEnded);
      if (saved.ok) model.notes.set(by, { words, revision: revision + 1, isShown });
    }),
  ),
  fc.tuple(who, fc.boolean()).map(([by, isShown]) =>
    command(`${nameOf(by)} ${isShown ? "shows" : "hides"} it`, async (model, { pair }) => {
      // The switch may be turned before a word is written.
      const note = model.notes.get(by) ?? (isShown ? { words: "", revision: 0, isShown } : null);
      const grant = stolen(by, "preparation:write", pair);
      const shown = await showNote(grant, { prompt: "hopes", isShown });
      // To hide what is not shown is done already.
      held(shown, !model.isEnded || (!isShown && !model.notes.get(by)?.isShown));
      if (shown.ok && note) model.notes.set(by, { ...note, isShown });
    }),
  ),
  who.map((by) =>
    command(`${nameOf(by)} comes to the meeting`, async (model, { pair }) => {
      const come = await saveAttendance(stolen(by, "meeting:attend", pair), 1);
      held(come, !model.isEnded);
      if (come.ok) model.present.add(by);
    }),
  ),
  fc
    .tuple(who, fc.constantFrom(...fitAnswers, null))
    .map(([by, answer]) =>
      command(`${nameOf(by)} answers ${answer ?? "nothing any more"}`, (model, { pair }) =>
        answerFit(model, pair, by, answer),
      ),
    ),
];

/** The one that it is about, or one of those that are over: their ids say nothing of what came first. */
function anyOf(endings: PairFacts["endings"], isMeant: (ending: Ending) => boolean) {
  return (endings.find(isMeant) ?? endings[0])?.id ?? randomUUID();
}

function command(name: string, run: (model: PairModel, real: RealPair) => Promise<void>): Command {
  return {
    check: () => true,
    toString: () => name,
    async run(model, real) {
      await run(model, real);
      await expectTrue(model, await real.look());
    },
  };
}

/** What holds after each act, whatever came before. */
async function expectTrue(model: PairModel, facts: PairFacts) {
  const broken = brokenBy(model, facts);
  if (broken.length > 0) throw new Error(broken.join("; "));
}
