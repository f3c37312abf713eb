import type { ClauseCode } from "@/lib/domain/clauses";
import type { PromptCode } from "@/lib/domain/guide";
import type { ReflectionQuestion } from "@/lib/domain/reflection";
import { type DemoPerson, daniel, genevieve, others } from "./people";

export type Half = "mentor" | "mentee";

/** What a pair left open at its first meeting, and what they have written since. Days count from now. */
export type LeftOpen = {
  kept: ReadonlyArray<PromptCode>;
  undecided: { clause: ClauseCode; on: number };
  suggestion: { by: Half; clause: ClauseCode; on: number; text: string };
  reflection: { by: Half; question: ReflectionQuestion; on: number; text: string };
};

/** How far a pair of the demonstration has come. Days count from now: `-3` is three days ago. */
export type DemoPair = {
  mentor: DemoPerson;
  mentee: DemoPerson;
  matched: number;
  /** Who has not come to Tandem yet. */
  awaited?: ReadonlyArray<Half>;
  /** The first meeting, and the one after it. */
  date?: number;
  nextDate?: number;
  place?: string;
  met?: number;
  /** Who has confirmed the agreement, and when. */
  confirmed?: Partial<Record<Half, number>>;
  /** A second version: words that the mentee added to two clauses, and who has confirmed them. */
  revised?: { on: number; confirmed: Partial<Record<Half, number>> };
  /** What waits for their next meeting. */
  leftOpen?: LeftOpen;
  help?: { by: Half; asked: number; message: string };
  ending?: { by: Half; asked: number; completed?: number };
  /** What the coordinator has noted. */
  note?: { on: number; text: string };
};

type Course = Omit<DemoPair, "mentor" | "mentee">;

const courses: ReadonlyArray<Course> = [
  { matched: -17, awaited: ["mentee"] },
  { matched: -19 },
  { matched: -5, date: 6 },
  { matched: -9, date: 1, place: "Café de la rue Fleury, près de la fenêtre" },
  { matched: -16, date: -4 },
  { matched: -20, date: -1, met: -1, nextDate: 13 },
  {
    matched: -33,
    date: -21,
    met: -21,
    help: {
      by: "mentee",
      asked: -3,
      message:
        "We keep missing each other because of the time difference. Could you help us find a rhythm that works from Vancouver?",
    },
    note: {
      on: -2,
      text: "Trois heures de décalage. Leur proposer le début de l’après-midi, heure de Montréal, avant d’en reparler.",
    },
  },
  { matched: -28, date: -15, met: -15, nextDate: 6, confirmed: { mentor: -14 } },
  // Of two versions, the second of them so long in force that it is time to look at it again.
  {
    matched: -200,
    date: -186,
    met: -186,
    nextDate: 9,
    confirmed: { mentor: -185, mentee: -184 },
    revised: { on: -100, confirmed: { mentor: -97, mentee: -96 } },
  },
  // Who meet again tomorrow: kept prompts, a clause to decide, a shared reflection and a suggestion.
  {
    matched: -75,
    date: -63,
    met: -63,
    nextDate: 1,
    confirmed: { mentor: -60, mentee: -63 },
    leftOpen: {
      kept: ["success", "subjects"],
      undecided: { clause: "confidentiality", on: -9 },
      suggestion: {
        by: "mentor",
        clause: "cancellations",
        on: -4,
        text: "J’aimerais mieux une semaine : mes journées en clinique se déplacent mal à la dernière minute.",
      },
      reflection: {
        by: "mentee",
        question: "in-three-years",
        on: -6,
        text: "À la tête d’une équipe régionale, avec le temps de former les gens qui arrivent.",
      },
    },
  },
  {
    matched: -54,
    date: -40,
    met: -40,
    confirmed: { mentor: -40, mentee: -39 },
    ending: { by: "mentee", asked: -2 },
  },
  {
    matched: -90,
    date: -80,
    met: -80,
    confirmed: { mentor: -79, mentee: -78 },
    ending: { by: "mentor", asked: -24, completed: -22 },
  },
];

/** The pair before its first meeting, and a dozen others at other stages. */
export const demoPairs: ReadonlyArray<DemoPair> = [
  {
    mentor: genevieve,
    mentee: daniel,
    matched: -6,
    // They come when somebody signs in as them.
    awaited: ["mentor", "mentee"],
    date: 2,
    place: "https://video.example.org/genevieve-et-daniel",
  },
  ...others.map(([mentor, mentee], index) => ({ mentor, mentee, ...courseOf(index) })),
];

function courseOf(index: number): Course {
  const course = courses[index];
  if (!course) throw new Error(`The demonstration's pair ${index} has no course`);

  return course;
}
