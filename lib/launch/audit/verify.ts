import { createHash } from "node:crypto";
import type { Client } from "pg";

/** One row of a chain, as it stands in the table. */
export type AuditEvent = {
  chain: string;
  place: number;
  program: string;
  what: string;
  by: string | null;
  about: string;
  at: Date;
  hash: string;
};

/** What is wrong, and where: the place of the first row that does not follow from the one before it. */
export type Break = { chain: string; place: number; why: BreakReason };
type BreakReason = "missing" | "altered" | "cut-off" | "no-head" | "no-chain";

type Head = { chain: string; place: number; hash: string };

const atOnce = 5_000;

/** Reads every chain from its beginning and makes each hash anew, by nothing that the database says of hashes. */
export async function verifyChains(client: Client) {
  const breaks: Break[] = [];
  const counts = { chains: 0, events: 0 };
  let last = null as Head | null;
  let isBroken = false;

  await client.query("begin isolation level repeatable read read only");
  for await (const event of eventsOf(client)) {
    if (event.chain !== last?.chain) {
      if (last && !isBroken) breaks.push(...(await lookAtHead(client, last)));
      last = { chain: event.chain, place: 0, hash: "" };
      isBroken = false;
      counts.chains += 1;
    }
    counts.events += 1;
    const why: BreakReason | null = isBroken ? null : whyBroken(last, event);
    if (why) breaks.push({ chain: event.chain, place: event.place, why });
    isBroken ||= why !== null;
    last = { chain: event.chain, place: event.place, hash: event.hash };
  }
  if (last && !isBroken) breaks.push(...(await lookAtHead(client, last)));
  breaks.push(...(await listLost(client)));
  await client.query("commit");

  return { ...counts, breaks };
}

function whyBroken(before: Head, event: AuditEvent): BreakReason | null {
  if (event.place !== before.place + 1) return "missing";
  return hashOf(before.hash, event) === event.hash ? null : "altered";
}

/** The same as `audit_hash` in Postgres. */
function hashOf(previous: string, { chain, place, program, what, by, about, at }: AuditEvent) {
  const parts = [previous, chain, place, program, what, by ?? "", about, at.getTime()];
  return createHash("sha256").update(parts.join("|")).digest("hex");
}

async function* eventsOf(client: Client): AsyncGenerator<AuditEvent> {
  await client.query(`declare events cursor for
    select chain, place, program_id as program, what, by_id as by, about, at, hash
    from audit_events order by chain, place`);
  for (;;) {
    const { rows } = await client.query<AuditEvent>(`fetch ${atOnce} from events`);
    if (rows.length === 0) return;
    yield* rows;
  }
}

/** A chain whose last rows were taken away still verifies; its head does not agree. */
async function lookAtHead(client: Client, last: Head): Promise<Break[]> {
  const { rows } = await client.query<Head>("select * from audit_heads where chain = $1", [
    last.chain,
  ]);
  const [head] = rows;
  if (!head) return [{ chain: last.chain, place: last.place, why: "no-head" }];
  if (head.hash === last.hash && head.place === last.place) return [];
  return [{ chain: last.chain, place: last.place + 1, why: "cut-off" }];
}

/** Heads, pairs and programs whose whole chain is gone. */
async function listLost(client: Client): Promise<Break[]> {
  const { rows } = await client.query<{ chain: string }>(`
    select chain from (select chain from audit_heads union select id from pairs union select id from programs) as known
    where not exists (select from audit_events where audit_events.chain = known.chain) order by chain`);
  return rows.map(({ chain }) => ({ chain, place: 1, why: "no-chain" }));
}
