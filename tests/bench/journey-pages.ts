import { askForHelp } from "@/tests/support/ask-for-help";
import { newCoordinator, newPair } from "@/tests/support/new-pair";
import { openSession } from "@/tests/support/stack";
import { writeAgreement } from "@/tests/support/write-agreement";
import { writeDoubt, writePair } from "@/tests/support/write-pair";

/** A page, and the session of who reads it; none where it is open to everybody. */
export type Spot = { name: string; path: string; session: string | null };

export type Journey = Awaited<ReturnType<typeof writeJourney>>;

/** A pair before its first meeting and one that agrees, with words everywhere, and who reads of them. */
export async function writeJourney() {
  const meeting = await newPair();
  await writePair(meeting);
  await askForHelp(meeting, meeting.mentor);
  const agreeing = await newPair();
  await writeAgreement(agreeing, "Jamais le vendredi, et rien avant huit heures.");
  await writeDoubt(agreeing, agreeing.mentee);

  return {
    meeting: { pair: meeting, session: await openSession(meeting.mentor.id) },
    agreeing: { pair: agreeing, session: await openSession(agreeing.mentor.id) },
    desk: {
      pair: meeting,
      session: await openSession((await newCoordinator(meeting.programId)).id),
    },
  };
}

/** The pages that people pass on their way, those of every day before the others. */
export function pagesOf({ meeting, agreeing, desk }: Journey) {
  const [first, second] = [`/pairs/${meeting.pair.id}`, `/pairs/${agreeing.pair.id}`];
  const program = `/programs/${desk.pair.programId}`;

  const everyDay = [
    ...spots(null, { home: "", "sign-in": "/sign-in" }),
    ...spots(meeting.session, {
      space: "/space",
      prepare: `${first}/prepare`,
      meeting: `${first}/meeting/rapport`,
    }),
    ...spots(agreeing.session, {
      agreement: `${second}/agreement`,
      clause: `${second}/agreement/schedule`,
      confirm: `${second}/agreement/confirm`,
    }),
    ...spots(desk.session, { "needs attention": program }),
  ];
  const others = [
    ...spots(meeting.session, {
      reflection: `${first}/reflection`,
      ending: `${first}/ending/request`,
      help: `${first}/help`,
      account: "/account",
    }),
    ...spots(agreeing.session, { "fit check": `${second}/fit-check` }),
    ...spots(desk.session, {
      "all pairs": `${program}/pairs`,
      "a pair": `${program}/pairs/${desk.pair.id}`,
      overview: `${program}/overview`,
    }),
  ];
  return { everyDay, others };
}

function spots(session: string | null, places: Record<string, string>): ReadonlyArray<Spot> {
  return Object.entries(places).map(([name, path]) => ({ name, path: `/fr${path}`, session }));
}
