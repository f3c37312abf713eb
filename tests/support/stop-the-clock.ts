import type { Client } from "pg";
import type { Actor } from "@/lib/domain/people";
import { instantToZoned } from "@/lib/i18n/zoned-time";
import { setClock } from "./clock";
import { doWhatIsDue } from "./jobs";
import type { Delivered } from "./letters";
import { asSuperuser } from "./seats";

/**
 * A clock that stands still until something is due or somebody does something, so
 * that half a year takes seconds; and what is written meanwhile, to whom and when.
 */
export async function stopTheClock(
  taken: Delivered[],
  { names, zones }: { names: Record<string, string>; zones: Record<string, string> },
) {
  const written: string[] = [];
  await asSuperuser(async (client) => {
    // What Postgres itself holds back until its time asks the same clock.
    await client.query(standStillAt(new Date()));
    await client.query(`do $$ begin execute replace(
      pg_get_functiondef('is_to_be_nudged'::regproc), 'now()', 'test_now()'); end $$`);
    await client.query("alter policy stalled on pair_states using (stall_since <= test_now())");
  });

  /** Lets the time until a moment go by, with all that falls in it; then somebody does something. */
  async function at(moment: string, actor: Actor, act: string) {
    await goOnUntil(new Date(moment));
    const values: Record<string, string> = { ...names, $now: moment };
    await asSuperuser(async (client) => {
      await client.query("select set_config('app.person_id', $1, false)", [actor.id]);
      await client.query(act.replace(/\$\w+/g, (name) => `'${values[name]}'`));
    });
    await doAllDue(new Date(moment));
  }

  async function goOnUntil(moment: Date) {
    for (;;) {
      const next = await asSuperuser(nextDue);
      if (!next || next > moment) break;
      await doAllDue(next);
    }
    setClock(moment);
  }

  async function doAllDue(now: Date) {
    if (now > new Date()) setClock(now);
    await asSuperuser(async (client) => {
      await client.query(standStillAt(new Date()));
      // The worker goes by the database's own clock, which is long before.
      await client.query(
        "update graphile_worker._private_jobs set run_at = now() - interval '1 second' where run_at <= $1",
        [new Date()],
      );
    });
    await doWhatIsDue();
    written.push(
      ...taken
        .splice(0)
        .map((letter) => say(letter, zones))
        .sort(),
    );
  }

  return { at, goOnUntil, written };
}

function say({ to, letter }: Delivered, zones: Record<string, string>) {
  const reader = String(to);
  const { date, time } = instantToZoned(new Date(), zones[reader] ?? "America/Toronto");
  const language = /<html[^>]*lang="(\w+)"/.exec(letter.html ?? "")?.[1];

  return `${date} ${time} ${reader.split("@")[0]} (${language}) ${plain(letter.subject ?? "")}`;
}

/** Without the spaces that hold a line together. */
function plain(subject: string) {
  return subject.replaceAll("\u00a0", " ");
}

async function nextDue(client: Client): Promise<Date | undefined> {
  const { rows } = await client.query<{ run_at: Date }>(
    "select run_at from graphile_worker._private_jobs where is_available order by run_at limit 1",
  );
  return rows[0]?.run_at;
}

function standStillAt(now: Date) {
  return `create or replace function test_now() returns timestamptz stable language sql
    return '${now.toISOString()}'::timestamptz`;
}
