import { randomUUID } from "node:crypto";
import { deskPages } from "../desk-pages";
import { endPair } from "../end-pair";
import { asPerson, sealed } from "../stack";
import { writePair } from "../write-pair";
import type { Cast, Scene } from "./scene";

const recordPages = ["", "/pause", "/end", "/take-back"];

/** What the coordination sees, of all pairs and of one. */
export const deskScenes: ReadonlyArray<Scene> = [
  {
    of: "the desk",
    name: "",
    write: async (cast) => {
      await writePair(cast.pair);
      return { ...(await writeOnDesk(cast)), help: await findHelp(cast) };
    },
    places: ({ program, pair, mentor, coordination, help, note, file }) => ({
      coordination: [
        ...deskPages,
        ...recordPages.map((page) => `/pairs/${pair}${page}`),
        `/pairs/${pair}/notes/${note}`,
        "/pairs/remind",
        `/pairs/remind?pair=${pair}`,
        `/people/${mentor}`,
        `/settings/coordinators/${coordination}`,
        `/help/${help}`,
        `/import/${file}`,
      ].map((place) => `/programs/${program}${place}`),
    }),
  },
  {
    of: "the desk",
    name: "asked",
    write: async (cast) => ({ ending: await askToEnd(cast) }),
    places: ({ program, pair, ending }) => ({
      reader: [`/pairs/${pair}/ending`],
      coordination: [
        ...["/requests", `/endings/${ending}`].map((place) => `/programs/${program}${place}`),
      ],
    }),
  },
  {
    of: "the desk",
    name: "ended",
    write: async ({ pair, coordination }) => ({ ending: await endPair(pair, coordination.id) }),
    places: ({ program, pair, ending }) => ({
      coordination: [
        ...["", `/endings/${ending}`, ...recordPages.map((page) => `/pairs/${pair}${page}`)],
        `/pairs/remind?pair=${pair}`,
      ].map((place) => `/programs/${program}${place}`),
    }),
  },
];

/** A note about the pair, and a file of pairs with a row to correct. */
async function writeOnDesk({ pair: { id, programId }, coordination }: Cast) {
  const [note, file] = [randomUUID(), randomUUID()];
  const hers = { id: note, writtenById: coordination.id };
  const sent = { id: file, sentById: coordination.id };
  await asPerson(coordination.id, async (client) => {
    await client.query(
      `insert into coordinator_notes (id, program_id, pair_id, key, written_by_id, text, text_locale)
       values ($1, $2, $3, gen_random_uuid(), $4, $5, 'fr')`,
      [
        ...[note, programId, id, coordination.id],
        sealed("coordinator_notes.text", hers, "Préfère être jointe le matin."),
      ],
    );
    await client.query(
      `insert into imports (id, program_id, sent_by_id, file_name, content)
       values ($1, $2, $3, $4, $5)`,
      [
        ...[file, programId, coordination.id],
        sealed("imports.file_name", sent, "dyades.csv"),
        sealed("imports.content", sent, rows.join("\n")),
      ],
    );
  });
  return { note, file };
}

const rows = [
  "Mentor;Courriel du mentor;Personne mentorée;Courriel de la personne mentorée",
  "Éloïse L’Œuvre;eloise@example.org;Noé Côté;noe@example,org",
  "Zoé Gagné;zoe@example.org;Omar Diallo;omar@example.org",
];

const why = "Les horaires ne vont plus.";

async function findHelp({ pair, coordination }: Cast) {
  const { rows } = await asPerson(coordination.id, (client) =>
    client.query<{ id: string }>("select id from help_requests where pair_id = $1", [pair.id]),
  );
  return rows[0]?.id ?? "";
}

/** Both wish to end, and the coordination has not answered yet. */
async function askToEnd({ pair: { id, programId, mentor, mentee }, coordination }: Cast) {
  for (const { id: personId } of [mentor, mentee]) {
    const row = { id: randomUUID(), personId, pairId: id };
    await asPerson(personId, (client) =>
      client.query(
        `insert into ending_requests
           (id, program_id, pair_id, person_id, reason, shown_reason, reason_locale, shows_reason, shows_asker)
         values ($1, $2, $3, $4, $5, $6, 'fr', true, true)`,
        [
          ...[row.id, programId, id, personId],
          sealed("ending_requests.reason", row, why),
          sealed("ending_requests.shown_reason", row, why),
        ],
      ),
    );
  }
  const { rows } = await asPerson(coordination.id, (client) =>
    client.query<{ id: string }>("select id from endings where pair_id = $1", [id]),
  );
  return rows[0]?.id ?? "";
}
