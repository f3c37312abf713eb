import { withClient } from "@/lib/launch/postgres/roles";
import { sessionCookie } from "./session-cookie";

/** Of each page: how long it takes, how long of that Postgres works, and how many statements it asks. */
export type Figures = Record<string, { pageMs: number; sqlMs: number; statements: number }>;

/** A program's desk in a running Tandem: its address, who is signed in, and where Postgres counts. */
export type Desk = { address: string; session: string; statsUrl: string };

type Address = (get: (path: string) => Promise<string>) => Promise<string>;

const at =
  (path: string): Address =>
  async () =>
    path;

/** Where a link of that page leads, as whoever reads it would go on. */
const linkOn =
  (path: string, link: RegExp, times = 1): Address =>
  async (get) => {
    let here = path;
    for (let step = 0; step < times; step += 1) {
      here = link.exec(await get(here))?.[1]?.replaceAll("&amp;", "&") ?? here;
    }
    return here;
  };

/** The pages of the desk, below the program's own address. */
export const deskPages: ReadonlyArray<{ name: string; address: Address }> = [
  { name: "needs attention", address: at("") },
  { name: "all pairs", address: at("/pairs") },
  {
    name: "all pairs, three parts on",
    address: linkOn("/pairs", /href="[^"]*(\/pairs\?[^"]*after[^"]*)"/, 3),
  },
  { name: "all pairs, by name", address: at("/pairs?name=m") },
  { name: "a pair", address: linkOn("/pairs", /href="[^"]*(\/pairs\/[0-9a-f-]{36})"/) },
  { name: "people", address: at("/people") },
  { name: "people, by name", address: at("/people?search=m") },
  { name: "requests", address: at("/requests") },
  { name: "overview", address: at("/overview") },
  { name: "settings", address: at("/settings") },
];

const [warm, loads] = [6, 40];

/** Each page of each desk by turns, so that whatever else the machine does slows all of them alike. */
export async function measurePages(desks: ReadonlyArray<Desk>): Promise<ReadonlyArray<Figures>> {
  const figures = desks.map((): Figures => ({}));

  for (const { name, address } of deskPages) {
    const paths = await Promise.all(desks.map((desk) => address((path) => get(desk, path))));
    const visit = async (desk: Desk, index: number) => {
      const began = performance.now();
      await get(desk, paths[index] ?? "");
      return performance.now() - began;
    };
    for (let load = 0; load < warm; load += 1) {
      for (const [index, desk] of desks.entries()) await visit(desk, index);
    }
    for (const desk of desks) {
      await withClient(desk.statsUrl, (client) =>
        client.query("select pg_stat_statements_reset()"),
      );
    }
    const times = desks.map((): number[] => []);
    for (let load = 0; load < loads; load += 1) {
      for (const [index, desk] of desks.entries()) times[index]?.push(await visit(desk, index));
    }
    for (const [index, desk] of desks.entries()) {
      const sorted = (times[index] ?? []).toSorted((one, other) => one - other);
      const page = { pageMs: sorted[Math.floor(loads / 4)] ?? 0, ...(await asked(desk)) };
      Object.assign(figures[index] ?? {}, { [name]: page });
    }
  }
  return figures;
}

async function get({ address, session }: Desk, path: string) {
  const answer = await fetch(address + path, {
    headers: { cookie: `${sessionCookie}=${session}` },
    redirect: "manual",
  });
  if (answer.status !== 200) throw new Error(`${path} answers ${answer.status}`);
  return answer.text();
}

/** What Postgres has counted since: its time at its best, and the statements between the beginning and the end of each unit. */
async function asked({ statsUrl }: Desk) {
  const { rows } = await withClient(statsUrl, (client) =>
    client.query<{ sqlMs: number; statements: number }>(
      `select sum(min_exec_time * round(calls::numeric / $1)::int) as "sqlMs",
         sum(round(calls::numeric / $1)) filter (
           where query !~* '^(begin|commit|rollback)' and query !~ 'set_config'
         )::int as statements
       from pg_stat_statements where userid = 'tandem_app'::regrole`,
      [loads],
    ),
  );
  return rows[0] ?? { sqlMs: 0, statements: 0 };
}
