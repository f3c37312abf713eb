import { askForHelp } from "../ask-for-help";
import { endPair } from "../end-pair";
import { agreeLongAgo, changeAgreement } from "../later-states";
import { asPerson } from "../stack";
import { writeDoubt, writePair } from "../write-pair";
import type { Scene } from "./scene";

/** The pages of a pair, each by an address that exists in every pair. */
const pages = [
  "prepare",
  "meeting",
  "meeting/welcome",
  "meeting/rapport",
  "meeting/expectations",
  "meeting/agreement",
  "meeting/next",
  "next-meeting",
  "next-meeting/left-open",
  "next-meeting/reflections",
  "next-meeting/settle",
  "agreement",
  "agreement/working-together",
  "agreement/difficulties",
  "agreement/confidentiality",
  "agreement/schedule",
  "agreement/cancellations",
  "agreement/confirm",
  "agreement/print",
  "agreement/print?in=both",
  "agreement/history",
  "agreement/review",
  "reflection",
  "date",
  "date?meeting=2",
  "date/propose?meeting=1",
  "date/cancel?meeting=1",
  "help",
  "help/sent",
  "ending",
  "ending/request",
  "fit-check",
  "opening-words",
  "pause",
  "coordination-view",
  "export",
];

const reading =
  (...names: ReadonlyArray<string>): Scene["places"] =>
  ({ pair }) => ({ reader: ["/space", ...names.map((name) => `/pairs/${pair}/${name}`)] });

/** What one of the two sees, from the first day to the last. */
export const pairScenes: ReadonlyArray<Scene> = [
  {
    of: "a pair",
    name: "",
    write: async ({ pair }) => {
      await writePair(pair);
      await askForHelp(pair, pair.mentor);
      return {};
    },
    places: ({ pair }) => ({
      reader: [
        ...["/space", "/account", "/account/consent", "/account/export", "/account/leave"],
        ...[...pages, "agreement/history/1"].map((page) => `/pairs/${pair}/${page}`),
      ],
    }),
  },
  {
    of: "a pair",
    name: "not agreed",
    write: async ({ pair: { mentor, mentee } }) => {
      for (const { id } of [mentor, mentee]) {
        await asPerson(id, (client) =>
          client.query("insert into consent_withdrawals (person_id) values ($1)", [id]),
        );
      }
      return {};
    },
    places: () => ({ reader: ["/welcome"] }),
  },
  {
    of: "a pair",
    name: "empty",
    places: reading(
      ...["prepare", "meeting", "agreement", "agreement/schedule", "agreement/confirm"],
      ...["agreement/print", "agreement/history", "agreement/review", "reflection", "date"],
      ...["help", "fit-check", "export"],
    ),
  },
  {
    of: "a pair",
    name: "doubt",
    write: async ({ pair }) => {
      await writePair(pair);
      for (const doubting of [pair.mentor, pair.mentee]) await writeDoubt(pair, doubting);
      return {};
    },
    places: reading("fit-check"),
  },
  {
    of: "a pair",
    name: "review",
    write: async ({ pair }) => {
      await writePair(pair);
      await agreeLongAgo(pair);
      return {};
    },
    places: reading("agreement", "agreement/review", "agreement/print?version=1"),
  },
  {
    of: "a pair",
    name: "changed",
    write: async ({ pair }) => {
      await writePair(pair);
      await agreeLongAgo(pair);
      await changeAgreement(pair);
      return {};
    },
    places: reading("agreement", "agreement/confirm", "agreement/history", "agreement/review"),
  },
  {
    of: "a pair",
    name: "ended",
    write: async ({ pair, coordination }) => {
      await writePair(pair);
      await agreeLongAgo(pair);
      await changeAgreement(pair);
      await endPair(pair, coordination.id);
      return {};
    },
    places: reading(
      ...["after", "export", "ending", "coordination-view", "agreement", "agreement/history"],
      ...["agreement/history/1", "agreement/review", "agreement/confirm"],
    ),
  },
];
