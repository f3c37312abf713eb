import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { useDatabase } from "@/tests/support/db";
import { tableClasses as classes } from "@/tests/support/table-classes";

const locked = [
  ...classes.public,
  ...classes.pair,
  ...classes.theTwo,
  ...classes.program,
  ...classes.private,
  ...classes.coordination,
  ...classes.worker,
  ...classes.inside,
  ...classes.audit,
];
const urls = useDatabase();
const owner = new Client({ connectionString: urls.ownerUrl });
const app = new Client({ connectionString: urls.appUrl });

beforeAll(() => Promise.all([owner.connect(), app.connect()]));
afterAll(() => Promise.all([owner.end(), app.end()]));

// A new one without a class, or an open one that should be locked, fails.
test("every table has a class", async () => {
  const tables = await names(`select relname as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm')`);

  expect(tables).toEqual([...locked, ...classes.operation].sort());
});

test("row-level security is on, and forced on the owner too, wherever a person stands in a row", async () => {
  const forced = await names(`select relname as name from pg_class
    where relnamespace = 'public'::regnamespace and relrowsecurity and relforcerowsecurity`);

  expect(forced).toEqual(locked.toSorted());
});

// What one person writes in private must not open to whoever migrates, either.
test("no policy opens private words, or the words of the two, to the owner", async () => {
  const opened = await names(`select distinct tablename as name from pg_policies
    where not roles <@ array['tandem_app', 'tandem_keeper', 'tandem_worker', 'tandem_eraser', 'tandem_sealer']::name[]
      and schemaname = 'public'`);

  expect(opened).toEqual([
    ...classes.audit,
    "coordinators",
    "members",
    "pairs",
    "people",
    "programs",
  ]);
});

// Letters are written from these, and nothing that one of the two wrote may stand in one.
test("whoever does what waits reads dates, names and addresses, and no words of the two", async () => {
  const opened = await names(`select distinct tablename as name from pg_policies
    where roles && array['tandem_worker', 'public']::name[] and schemaname = 'public'`);

  expect(opened).toEqual([
    "agreement_confirmations",
    "audit_events",
    "consent_withdrawals",
    "consents",
    "coordinators",
    "date_changes",
    "date_proposals",
    "endings",
    "factor_changes",
    "imports",
    "invitations",
    "meeting_dates",
    "meetings_held",
    "pair_states",
    "pairs",
    "pauses",
    "people",
    "programs",
    "reflections",
    "reminder_days",
    "reminders",
    "review_answers",
    "review_dates",
    "sent_letters",
    "unwanted_letters",
    "withdrawn_invitations",
    "wordings",
  ]);
});

test("of a shared reflection, whoever does what waits learns that it is shared, and not a word", async () => {
  const { rows } = await owner.query(`select attname as name from pg_attribute
    where attrelid = 'reflections'::regclass and attnum > 0
      and has_column_privilege('tandem_worker', 'reflections', attnum, 'select') order by 1`);

  expect(rows.map(({ name }) => name)).toEqual([
    "pair_id",
    "person_id",
    "program_id",
    "question",
    "shared_at",
  ]);
});

// What erases must see whose a row is, and of an agreement which revisions it holds; it can read nothing that was written.
test("whoever erases reads no words", async () => {
  const { rows } = await owner.query(`select relname || '.' || attname as name
    from pg_attribute join pg_class on pg_class.oid = attrelid
    where relnamespace = 'public'::regnamespace and relkind = 'r' and attnum > 0 and not attisdropped
      and (format_type(atttypid, null) ~ 'text|json|char') and has_column_privilege('tandem_eraser', attrelid, attnum, 'select')
    order by 1`);

  expect(rows.map(({ name }) => name)).toEqual([
    "clause_revisions.clause",
    "people.email",
    "sent_letters.key",
    "sign_in_codes.email",
  ]);
});

test("the serving role neither owns, alters, empties nor bypasses", async () => {
  const { rows } = await app.query(`select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
    (select count(*)::int from pg_class where relowner = pg_roles.oid) as owned,
    has_schema_privilege(current_user, 'public', 'create') as creates,
    (select count(*)::int from pg_class where relnamespace = 'public'::regnamespace
      and relkind = 'r' and has_table_privilege(current_user, oid, 'truncate')) as empties
    from pg_roles where rolname = current_user`);

  expect(rows).toEqual([
    {
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
      owned: 0,
      creates: false,
      empties: 0,
    },
  ]);
});

const served = locked.filter(
  (table) => !["programs", ...classes.worker, ...classes.inside, ...classes.audit].includes(table),
);

test.each(served)("with nobody named, %s shows no row to the serving role", async (table) => {
  const { rows } = await app.query(`select count(*)::int as seen from ${table}`);

  expect(rows).toEqual([{ seen: 0 }]);
});

async function names(query: string) {
  const { rows } = await owner.query<{ name: string }>(query);
  return rows.map(({ name }) => name).sort();
}
