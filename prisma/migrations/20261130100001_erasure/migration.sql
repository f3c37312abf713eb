-- A person has all that is theirs erased, at once and by one act; and a pair goes when its time is over. What is written once
-- refuses to be deleted by anybody, so erasing has one narrow way: functions of a role that serves nobody, reads no words, and
-- acts for the person in whose name it was called and for no other.

-- AlterTable
ALTER TABLE "people" ADD COLUMN     "left_at" TIMESTAMPTZ(3);

-- ── The role ─────────────────────────────────────────────────────────────────────────────────────────────────────────
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'tandem_eraser') THEN
    CREATE ROLE tandem_eraser NOLOGIN;
  END IF;
END $$;
GRANT USAGE ON SCHEMA public TO tandem_eraser;

-- To delete a row it must see whose it is. Of what stands in it, it reads nothing.
DO $$
DECLARE seen record;
BEGIN
  FOR seen IN SELECT * FROM (VALUES
    ('agreement_confirmations', 'pair_id, version, person_id'),
    ('agreement_versions', 'pair_id, version, working_together, difficulties, confidentiality, schedule, cancellations'),
    ('calendar_feeds', 'person_id'),
    ('clause_revisions', 'pair_id, clause, revision, saved_by_id'),
    ('clause_suggestions', 'pair_id, suggested_by_id'),
    ('consent_withdrawals', 'person_id'),
    ('consents', 'person_id'),
    ('coordinator_notes', 'written_by_id'),
    ('coordinators', 'program_id, person_id'),
    ('date_changes', 'pair_id'),
    ('date_proposals', 'pair_id, proposed_by_id'),
    ('ending_disclosures', 'request_id'),
    ('ending_requests', 'id, pair_id, person_id'),
    ('fit_answers', 'pair_id, person_id'),
    ('fit_matches', 'pair_id'),
    ('help_requests', 'id, pair_id, person_id'),
    ('imports', 'sent_by_id'),
    ('invitations', 'pair_id, person_id'),
    ('meeting_attendances', 'pair_id, person_id'),
    ('meeting_dates', 'pair_id'),
    ('meeting_places', 'pair_id'),
    ('members', 'program_id, person_id, waits_since'),
    ('new_match_answers', 'pair_id, person_id'),
    ('pairs', 'id, program_id, mentor_id, mentee_id, matched_at'),
    ('pauses', 'pair_id'),
    ('preparation_notes', 'pair_id, person_id'),
    ('prompt_marks', 'pair_id, marked_by_id'),
    ('reflections', 'pair_id, person_id'),
    ('reminder_days', 'person_id'),
    ('reopening_wishes', 'pair_id, person_id'),
    ('request_charges', 'request_id, taken_by_id'),
    ('review_answers', 'pair_id, version, person_id'),
    ('review_dates', 'pair_id, version'),
    ('sent_letters', 'key, sent_at'),
    ('sessions', 'person_id'),
    ('sign_in_codes', 'email'),
    ('unwanted_letters', 'person_id'),
    ('withdrawn_invitations', 'person_id')
  ) AS tables (name, columns) LOOP
    EXECUTE format('GRANT SELECT (%s), DELETE ON %I TO tandem_eraser', seen.columns, seen.name);
    EXECUTE format('CREATE POLICY erasing ON %I TO tandem_eraser USING (true)', seen.name);
  END LOOP;
END $$;

GRANT SELECT (id, email, locale, arrived_at, left_at), DELETE ON people TO tandem_eraser;
GRANT UPDATE (email, name, pronouns, introduction, introduction_locale, locale, time_zone, daily_digest, left_at)
  ON people TO tandem_eraser;
CREATE POLICY erasing ON people TO tandem_eraser USING (true) WITH CHECK (true);

GRANT SELECT (id, pair_id, taken_back_at, completed_at, reopened_at) ON endings TO tandem_eraser;
GRANT INSERT (id, program_id, pair_id, asked_at), UPDATE (completed_at) ON endings TO tandem_eraser;
CREATE POLICY erasing ON endings TO tandem_eraser USING (true) WITH CHECK (true);
GRANT SELECT (id, retention_months) ON programs TO tandem_eraser;
CREATE POLICY erasing ON programs FOR SELECT TO tandem_eraser USING (true);
GRANT EXECUTE ON FUNCTION leave_for_later TO tandem_eraser;

-- ── What is written once, and an address that is one's own, give way to it and to nobody else ────────────────────────
-- A deletion that a foreign key carries on runs as the owner of the table, and is refused as before.
CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND current_user = 'tandem_eraser' THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;

CREATE OR REPLACE FUNCTION refuse_another_address() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_user = 'tandem_eraser' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'who has arrived keeps their address' USING ERRCODE = 'restrict_violation';
END $$;

-- ── Letters that wait for somebody ───────────────────────────────────────────────────────────────────────────────────
-- Owned by whoever migrates, who owns the jobs.
CREATE FUNCTION forget_what_waits(person uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  DELETE FROM graphile_worker._private_jobs
    WHERE locked_at IS NULL AND person::text IN (payload ->> 'person', payload ->> 'subject');
END $$;
REVOKE ALL ON FUNCTION forget_what_waits FROM PUBLIC;
GRANT EXECUTE ON FUNCTION forget_what_waits TO tandem_eraser;

-- ── A pair, whole ────────────────────────────────────────────────────────────────────────────────────────────────────
-- First what refuses to go by itself, in the order in which it leans on each other; the rest goes with the pair.
CREATE FUNCTION erase_whole_pair(pair uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
  DELETE FROM fit_matches WHERE pair_id = pair;
  DELETE FROM fit_answers WHERE pair_id = pair;
  DELETE FROM meeting_dates WHERE pair_id = pair;
  DELETE FROM date_changes WHERE pair_id = pair;
  DELETE FROM date_proposals WHERE pair_id = pair;
  DELETE FROM pauses WHERE pair_id = pair;
  DELETE FROM review_answers WHERE pair_id = pair;
  DELETE FROM review_dates WHERE pair_id = pair;
  DELETE FROM agreement_confirmations WHERE pair_id = pair;
  DELETE FROM agreement_versions WHERE pair_id = pair;
  DELETE FROM clause_revisions WHERE pair_id = pair;
  DELETE FROM reopening_wishes WHERE pair_id = pair;
  DELETE FROM pairs WHERE id = pair;
  PERFORM forget_what_waits(pair);
END $$;

-- ── What one of the two leaves behind for the other ──────────────────────────────────────────────────────────────────
-- The versions to which both said yes, word for word; that and when they met. Everything else that this person wrote, chose
-- or answered goes, also what the other has seen of it.
CREATE FUNCTION erase_from_pair(pair uuid, person uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
DECLARE
  agreed integer[] := ARRAY(
    SELECT version FROM agreement_confirmations WHERE pair_id = pair GROUP BY version HAVING count(*) = 2
  );
BEGIN
  DELETE FROM preparation_notes WHERE pair_id = pair AND person_id = person;
  DELETE FROM reflections WHERE pair_id = pair AND person_id = person;
  DELETE FROM prompt_marks WHERE pair_id = pair AND marked_by_id = person;
  DELETE FROM meeting_attendances WHERE pair_id = pair AND person_id = person;
  -- Nobody wrote down whose address a place is.
  DELETE FROM meeting_places WHERE pair_id = pair;
  DELETE FROM date_proposals WHERE pair_id = pair AND proposed_by_id = person;
  DELETE FROM clause_suggestions WHERE pair_id = pair AND suggested_by_id = person;

  -- That both had doubts would say what this person answered.
  DELETE FROM fit_matches WHERE pair_id = pair;
  DELETE FROM fit_answers WHERE pair_id = pair AND person_id = person;

  DELETE FROM request_charges WHERE request_id IN (
    SELECT id FROM help_requests WHERE pair_id = pair AND person_id = person
  );
  DELETE FROM help_requests WHERE pair_id = pair AND person_id = person;
  DELETE FROM ending_disclosures WHERE request_id IN (
    SELECT id FROM ending_requests WHERE pair_id = pair AND person_id = person
  );
  DELETE FROM ending_requests WHERE pair_id = pair AND person_id = person;
  DELETE FROM reopening_wishes WHERE pair_id = pair AND person_id = person;
  DELETE FROM new_match_answers WHERE pair_id = pair AND person_id = person;
  DELETE FROM invitations WHERE pair_id = pair AND person_id = person;

  DELETE FROM review_answers WHERE pair_id = pair AND (person_id = person OR version <> ALL (agreed));
  DELETE FROM review_dates WHERE pair_id = pair AND version <> ALL (agreed);
  DELETE FROM agreement_confirmations WHERE pair_id = pair AND version <> ALL (agreed);
  DELETE FROM agreement_versions WHERE pair_id = pair AND version <> ALL (agreed);
  DELETE FROM clause_revisions r WHERE pair_id = pair AND saved_by_id = person AND NOT EXISTS (
    SELECT FROM agreement_versions WHERE pair_id = pair AND r.revision = CASE r.clause
      WHEN 'working-together' THEN working_together
      WHEN 'difficulties' THEN difficulties
      WHEN 'confidentiality' THEN confidentiality
      WHEN 'schedule' THEN schedule
      ELSE cancellations
    END
  );
END $$;

-- ── A person, whole ──────────────────────────────────────────────────────────────────────────────────────────────────
-- Whoever is half of a pair that stays for the other is an empty row from then on, with a name that says nothing in the
-- language of that other; of anybody else no row is left.
CREATE FUNCTION erase_person(person uuid, called_fr text, called_en text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
DECLARE
  reads locale := (
    SELECT other.locale FROM pairs JOIN people other
      ON other.id IN (mentor_id, mentee_id) AND other.id <> person
    WHERE person IN (mentor_id, mentee_id) ORDER BY matched_at DESC LIMIT 1
  );
BEGIN
  DELETE FROM sessions WHERE person_id = person;
  DELETE FROM sign_in_codes WHERE email = (SELECT email FROM people WHERE id = person);
  DELETE FROM coordinators WHERE person_id = person;
  DELETE FROM coordinator_notes WHERE written_by_id = person;
  DELETE FROM request_charges WHERE taken_by_id = person;
  DELETE FROM imports WHERE sent_by_id = person;
  DELETE FROM calendar_feeds WHERE person_id = person;
  DELETE FROM unwanted_letters WHERE person_id = person;
  DELETE FROM withdrawn_invitations WHERE person_id = person;
  DELETE FROM consents WHERE person_id = person;
  DELETE FROM consent_withdrawals WHERE person_id = person;
  DELETE FROM members WHERE person_id = person;
  DELETE FROM reminder_days WHERE person_id = person;
  DELETE FROM sent_letters WHERE key LIKE '%' || person || '%';

  IF reads IS NULL THEN
    DELETE FROM people WHERE id = person;
  ELSE
    UPDATE people SET email = 'left-' || id || '@gone.invalid', pronouns = NULL, introduction = NULL,
      introduction_locale = NULL, locale = 'fr', time_zone = 'America/Toronto', daily_digest = false, left_at = now(),
      name = CASE reads WHEN 'fr' THEN called_fr ELSE called_en END
    WHERE id = person;
  END IF;
  PERFORM forget_what_waits(person);
END $$;

-- ── Whoever asks for it ──────────────────────────────────────────────────────────────────────────────────────────────
-- It takes no person: it erases the one in whose name it was called. What they are called from then on is said by the caller.
CREATE FUNCTION erase_me(called_fr text, called_en text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
DECLARE
  me uuid := acting_person();
  own record;
BEGIN
  IF me IS NULL THEN
    RAISE EXCEPTION 'nobody asks' USING ERRCODE = 'insufficient_privilege';
  END IF;

  FOR own IN SELECT id, program_id, CASE me WHEN mentor_id THEN mentee_id ELSE mentor_id END AS partner
    FROM pairs WHERE me IN (mentor_id, mentee_id) ORDER BY id
  LOOP
    -- The two may leave at the same moment: one after the other, then.
    PERFORM pg_advisory_xact_lock(hashtextextended(own.id::text, 6));

    IF EXISTS (SELECT FROM people WHERE id = own.partner AND arrived_at IS NOT NULL AND left_at IS NULL) THEN
      PERFORM end_for_good(own.id, own.program_id);
      PERFORM erase_from_pair(own.id, me);
    ELSE
      -- Whoever was invited and has not come is told as when an invitation is taken back; nobody else is there to be told.
      DELETE FROM invitations WHERE pair_id = own.id AND (person_id = me OR NOT EXISTS (
        SELECT FROM people WHERE id = own.partner AND left_at IS NULL
      ));
      PERFORM erase_whole_pair(own.id);
      DELETE FROM people WHERE id = own.partner AND left_at IS NOT NULL
        AND NOT EXISTS (SELECT FROM pairs WHERE people.id IN (mentor_id, mentee_id));
    END IF;
  END LOOP;

  PERFORM erase_person(me, called_fr, called_en);
END $$;

-- Asked for and completed in one moment: both would receive the notice of every ending, and the other does.
CREATE FUNCTION end_for_good(pair uuid, program uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(pair::text, 0));
  INSERT INTO endings (id, program_id, pair_id, asked_at) VALUES (gen_random_uuid(), program, pair, now())
    ON CONFLICT (pair_id) WHERE taken_back_at IS NULL AND reopened_at IS NULL DO NOTHING;
  UPDATE endings SET completed_at = now()
    WHERE pair_id = pair AND taken_back_at IS NULL AND reopened_at IS NULL AND completed_at IS NULL;
END $$;

-- ── What is due ──────────────────────────────────────────────────────────────────────────────────────────────────────
-- Whatever the job believes: no pair goes before its day, nor before both have known for thirty days. `lib/domain/retention`
-- says the same. Whoever has nothing else here goes along. Whether it went.
CREATE FUNCTION erase_due_pair(pair uuid, called_fr text, called_en text) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
DECLARE
  the_two uuid[] := ARRAY(SELECT unnest(ARRAY[mentor_id, mentee_id]) FROM pairs WHERE id = pair);
  half uuid;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(pair::text, 6));
  IF NOT EXISTS (
    SELECT FROM pairs JOIN programs ON programs.id = pairs.program_id
    JOIN endings ON endings.pair_id = pairs.id AND completed_at IS NOT NULL AND reopened_at IS NULL
    WHERE pairs.id = pair
      AND (completed_at AT TIME ZONE 'UTC') + make_interval(months => retention_months) <= now() AT TIME ZONE 'UTC'
      AND NOT EXISTS (
        SELECT FROM people WHERE people.id = ANY (the_two) AND arrived_at IS NOT NULL AND left_at IS NULL
          AND NOT EXISTS (SELECT FROM sent_letters WHERE key = concat_ws(':', 'retention', endings.id, people.id)
            AND sent_at <= now() - interval '720 hours')
      )
  ) THEN
    RETURN false;
  END IF;

  DELETE FROM invitations WHERE pair_id = pair;
  PERFORM erase_whole_pair(pair);
  FOREACH half IN ARRAY the_two LOOP
    IF NOT EXISTS (SELECT FROM pairs WHERE half IN (mentor_id, mentee_id))
      AND NOT EXISTS (SELECT FROM coordinators WHERE person_id = half)
      AND NOT EXISTS (SELECT FROM members WHERE person_id = half AND waits_since IS NOT NULL)
    THEN
      PERFORM erase_person(half, called_fr, called_en);
    END IF;
  END LOOP;
  RETURN true;
END $$;

-- ── Only for the moment of handing the functions over ────────────────────────────────────────────────────────────────
GRANT CREATE ON SCHEMA public TO tandem_eraser;
GRANT tandem_eraser TO CURRENT_USER;
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY[
    'erase_whole_pair', 'erase_from_pair', 'erase_person', 'end_for_good', 'erase_me', 'erase_due_pair'
  ] LOOP
    EXECUTE format('REVOKE ALL ON FUNCTION %I FROM PUBLIC', name);
    EXECUTE format('ALTER FUNCTION %I OWNER TO tandem_eraser', name);
  END LOOP;
  GRANT EXECUTE ON FUNCTION erase_me TO tandem_app;
  GRANT EXECUTE ON FUNCTION erase_due_pair TO tandem_worker;
END $$;
REVOKE tandem_eraser FROM CURRENT_USER;
REVOKE CREATE ON SCHEMA public FROM tandem_eraser;

-- Whoever writes letters sees who is not to be written to any more.
GRANT SELECT (left_at) ON people TO tandem_worker;
