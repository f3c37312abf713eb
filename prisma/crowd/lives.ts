/**
 * The lives of a crowd, in SQL: what happened to each of `$1` pairs, each thing some days after the one
 * before, and nothing yet whose day has not come. Dates alone: nobody of a crowd has written a word.
 */
export const lives = `
  create temporary table lives on commit drop as
  with matched as (
    select n, gen_random_uuid() as pair_id, gen_random_uuid() as mentor_id, gen_random_uuid() as mentee_id,
      case when n % 500 = 0 then gen_random_uuid() end as waiting_id,
      now() - random() * interval '730 days' as matched_at
    from generate_series(1, $1::int) as n
  ), arrived as (
    select *, pg_temp.later(matched_at, 4, 0.98) as mentor_arrived_at, pg_temp.later(matched_at, 6, 0.97) as mentee_arrived_at
    from matched
  ), dated as (
    select *, pg_temp.later(greatest(mentor_arrived_at, mentee_arrived_at), 9, 0.96) as set_at
    from arrived where mentor_arrived_at is not null and mentee_arrived_at is not null
  ), planned as (
    select *, date_trunc('hour', set_at + interval '2 days' + random() * interval '20 days') as starts_at from dated
  ), met as (
    select *, case when starts_at < now() and random() < 0.95 then starts_at + interval '1 hour' end as held_at
    from planned
  ), confirmed as (
    select *, pg_temp.later(held_at, 11, 0.95) as first_yes_at from met
  ), agreed as (
    select *, pg_temp.later(first_yes_at, 4, 0.95) as second_yes_at from confirmed
  ), reviewed as (
    select *, pg_temp.later(second_yes_at + interval '3 months', 5, 0.9) as reviewed_at from agreed
  )
  select a.*, set_at, starts_at, held_at, first_yes_at, second_yes_at, reviewed_at,
    pg_temp.later(greatest(a.matched_at + interval '60 days', second_yes_at), 500, 0.6) as ended_at,
    random() as chance
  from arrived a left join reviewed using (n)`;

/** Some days later, half of the time within fewer; null where it does not happen, or has not yet. */
export const later = `
  create or replace function pg_temp.later(since timestamptz, days float8, likely float8) returns timestamptz language sql volatile as $$
    select case when random() < likely
      then nullif(least(since - ln(1 - random()) * days * interval '1 day', now()), now()) end $$`;

/** Which of them ask for help, and when; what they say is sealed before it stands in a table. */
export const asked = `
  create temp table asked on commit drop as
  select gen_random_uuid() as id, n, pair_id, mentee_id, matched_at + (now() - matched_at) * chance as at
  from lives where (n <= 60 or chance between 0.96 and 0.985) and ended_at is null`;

const theTwo =
  "cross join lateral (values (mentor_id, 1), (mentee_id, 2)) as half (person_id, place)";

/** What stands in each table of these lives; \`$1\` is their program, and \`$2\` whoever coordinates it. */
export const facts: ReadonlyArray<{ table: string; rows: string }> = [
  {
    table: "meeting_dates (pair_id, program_id, meeting, starts_at, time_zone, set_by_id, set_at)",
    rows: "select pair_id, $1, 1, starts_at, 'America/Toronto', mentor_id, set_at from lives where set_at is not null",
  },
  {
    table: "meetings_held (pair_id, program_id, meeting, held_at)",
    rows: "select pair_id, $1, 1, held_at from lives where held_at is not null",
  },
  {
    table: `agreement_versions (pair_id, program_id, version, working_together, difficulties, confidentiality,
      schedule, cancellations, salt, content_hash, written_at)`,
    rows: `select pair_id, $1, 1, 0, 0, 0, 0, 0, mentor_id, md5(pair_id::text), first_yes_at
      from lives where first_yes_at is not null`,
  },
  {
    table:
      "agreement_confirmations (pair_id, program_id, version, person_id, content_hash, locale, confirmed_at)",
    rows: `select pair_id, $1, 1, person_id, md5(pair_id::text), 'fr'::locale,
        case place when 1 then first_yes_at else second_yes_at end
      from lives ${theTwo}
      where case place when 1 then first_yes_at else second_yes_at end is not null`,
  },
  {
    table: "review_answers (pair_id, program_id, version, round, person_id, answered_at)",
    rows: `select pair_id, $1, 1, 1, person_id, reviewed_at from lives ${theTwo} where reviewed_at is not null`,
  },
  {
    table: "pauses (pair_id, program_id, sequence, resumes_on, chosen_at)",
    rows: `select pair_id, $1, 1, (now() + (chance - 0.02) * interval '1500 days')::date, now() - interval '10 days'
      from lives where chance < 0.04 and ended_at is null and held_at is not null`,
  },
  {
    table: "endings (id, program_id, pair_id, asked_at, completed_at, completed_by_id)",
    rows: `select gen_random_uuid(), $1, pair_id, ended_at - interval '2 days', ended_at, $2
      from lives where ended_at is not null
      union all
      select gen_random_uuid(), $1, pair_id, now() - chance * interval '6 days', null, null
      from lives where ended_at is null and chance > 0.997`,
  },
  {
    table: `help_requests (id, program_id, pair_id, person_id, key, message, message_locale, asked_at, answered_at,
      answered_by_id)`,
    rows: `select id, $1, pair_id, mentee_id, gen_random_uuid(), message, 'fr'::locale, at,
        case when n > 60 then at + interval '2 days' end, case when n > 60 then $2::uuid end
      from asked join sealed using (id)`,
  },
];
