import { createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { Pool, type PoolClient } from "pg";
import { sealWords } from "@/lib/seal/cipher";
import { readKeys } from "@/lib/seal/keys";
import { placeOf } from "@/lib/seal/sealed-columns";

// The least that could do the same: a page of the same bytes with the session, the pair and the text of
// its agreement read from the same database, and the same clause saved in the same transaction.
const { DATABASE_APP_URL, TANDEM_SECRET = "", TANDEM_KEYS, FLOOR_CONTENTS } = process.env;
const pool = new Pool({ connectionString: DATABASE_APP_URL, max: 10 });
const keys = readKeys(TANDEM_KEYS ?? "");
const templates = new Map<string, string>();

createServer((request, response) => {
  answer(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
}).listen(Number(process.argv[2]), "127.0.0.1");

async function answer(request: IncomingMessage, response: ServerResponse) {
  if (request.url === "/") return response.end();
  const [, token = ""] = /tandem-session=([\w-]+)/.exec(request.headers.cookie ?? "") ?? [];
  const hash = createHmac("sha256", TANDEM_SECRET).update(`session:${token}`).digest("base64url");
  const { person, pair, page, save } = Object.fromEntries(
    new URL(request.url ?? "", "http://localhost").searchParams,
  );
  const body = save ? JSON.parse(await text(request)) : null;

  const rows = await asPerson(person ?? "", async (client) => {
    const session = await client.query("select * from sessions where token_hash = $1", [hash]);
    const { rows: pairs } = await client.query("select * from pairs where id = $1", [pair]);
    if (!session.rowCount || !pairs[0]) throw new Error("nobody's");
    return save
      ? saveClause(client, {
          savedById: person,
          programId: pairs[0].program_id,
          pairId: pair,
          ...body,
        })
      : client.query(
          "select distinct on (clause) * from clause_revisions where pair_id = $1 order by clause, revision desc",
          [pair],
        );
  });
  if (save) return response.end(JSON.stringify({ saved: rows.rowCount }));

  const html = template(page ?? "").replace("</title>", () => ` ${rows.rowCount}</title>`);
  response.setHeader("content-type", "text/html; charset=utf-8");
  response.setHeader("content-encoding", "gzip");
  return response.end(await promisify(gzip)(html));
}

function saveClause(client: PoolClient, row: Record<string, string>) {
  const { pairId, programId, clause, revision, savedById, words = "" } = row;
  const place = placeOf("clause_revisions.text", (name) => row[name]);
  return client.query(
    `insert into clause_revisions (pair_id, program_id, clause, revision, undecided, choices, text, text_locale, saved_by_id)
     values ($1, $2, $3, $4, false, '{}', $5, 'fr', $6)`,
    [pairId, programId, clause, revision, sealWords(keys, place, words), savedById],
  );
}

async function asPerson<T>(person: string, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query("begin");
    await client.query("select set_config('app.person_id', $1, true)", [person]);
    const done = await work(client);
    await client.query("commit");
    return done;
  } finally {
    client.release();
  }
}

function template(page: string) {
  const known = templates.get(page) ?? readFileSync(`${FLOOR_CONTENTS}/${page}.html`, "utf8");
  templates.set(page, known);
  return known;
}
