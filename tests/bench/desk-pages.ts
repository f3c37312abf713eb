import type { withClient } from "@/lib/launch/postgres/roles";
import { sessionCookie } from "./signed-in";

/** Of each page: how long it takes, how long of that Postgres works, and how many statements it asks. */
export type Figures = Record<string, { pageMs: number; sqlMs: number; statements: number }>;

type AsSuperuser = (work: Parameters<typeof withClient>[1]) => Promise<unknown>;
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
  { name: "all pairs, by name", address: at("/pairs?name=tremblay") },
  { name: "a pair", address: linkOn("/pairs", /href="[^"]*(\/pairs\/[0-9a-f-]{36})"/) },
  { name: "people", address: at("/people") },
  { name: "people, by name", address: at("/people?name=elise") },
  { name: "requests", address: at("/requests") },
  { name: "overview", address: at("/overview") },
  { name: "settings", address: at("/settings") },
];

const [warm, loads] = [6, 30];

/** The best of many loads, so that what else the machine does counts little. */
export async function measurePages({
  origin,
  program,
  session,
  asSuperuser,
}: {
  origin: string;
  program: string;
  session: string;
  asSuperuser: AsSuperuser;
}): Promise<Figures> {
  const figures: Figures = {};
  const get = async (path: string) => {
    const answer = await fetch(`${origin}/fr/programs/${program}${path}`, {
      headers: { cookie: `${sessionCookie}=${session}` },
      redirect: "manual",
    });
    if (answer.status !== 200) throw new Error(`${path} answers ${answer.status}`);
    return answer.text();
  };

  for (const { name, address } of deskPages) {
    const path = await address(get).catch(() => null);
    if (path === null || !(await get(path).then(Boolean, () => false))) continue;

    for (let load = 0; load < warm; load += 1) await get(path);
    await asSuperuser((client) => client.query("select pg_stat_statements_reset()"));
    const times: number[] = [];
    for (let load = 0; load < loads; load += 1) {
      const began = performance.now();
      await get(path);
      times.push(performance.now() - began);
    }
    const pageMs = times.toSorted((one, other) => one - other)[Math.floor(loads / 4)] ?? 0;
    figures[name] = { pageMs, ...(await asked(asSuperuser)) };
  }
  return figures;
}

async function asked(asSuperuser: AsSuperuser) {
  let figures = { sqlMs: 0, statements: 0 };
  await asSuperuser(async (client) => {
    const { rows } = await client.query<typeof figures>(
      `select sum(min_exec_time * round(calls::numeric / $1)::int) as "sqlMs",
         sum(round(calls::numeric / $1)) filter (
           where query !~* '^(begin|commit|rollback)' and query !~ 'set_config'
         )::int as statements
       from pg_stat_statements where userid = 'tandem_app'::regrole`,
      [loads],
    );
    figures = rows[0] ?? figures;
  });
  return figures;
}
