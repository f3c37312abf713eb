-- The database is the last lock: what a person may read and write is decided here once more, by row-level security that
-- even the owner of the tables cannot step over. The application says who asks (`app.person_id`); without it: no row.

-- ── Roles ────────────────────────────────────────────────────────────────────────────────────────────────────────────
-- tandem_app serves requests, tandem_worker does background work; neither owns a table, alters one or bypasses a policy.
-- tandem_keeper owns the trigger functions that must see both people's requests to keep one ending for a pair.
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['tandem_app', 'tandem_worker', 'tandem_keeper'] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = name) THEN
      EXECUTE format('CREATE ROLE %I NOLOGIN', name);
    END IF;
  END LOOP;
END $$;

REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO tandem_app, tandem_worker, tandem_keeper;

-- ── Who asks ─────────────────────────────────────────────────────────────────────────────────────────────────────────
CREATE FUNCTION acting_person() RETURNS uuid LANGUAGE sql STABLE
  RETURN nullif(current_setting('app.person_id', true), '')::uuid;

-- The three secrets by which somebody who is not yet signed in finds one row and no other.
CREATE FUNCTION named_secret(kind text) RETURNS text LANGUAGE sql STABLE
  RETURN nullif(current_setting('app.' || kind, true), '');

CREATE FUNCTION is_participant(pair uuid) RETURNS boolean LANGUAGE sql STABLE
  RETURN EXISTS (SELECT FROM pairs WHERE id = pair AND acting_person() IN (mentor_id, mentee_id));

-- A coordinator who is half of a pair does not coordinate it.
CREATE FUNCTION coordinates(program uuid, pair uuid) RETURNS boolean LANGUAGE sql STABLE
  RETURN EXISTS (SELECT FROM coordinators WHERE program_id = program AND person_id = acting_person())
    AND NOT is_participant(pair);

CREATE FUNCTION is_open(pair uuid) RETURNS boolean LANGUAGE sql STABLE
  RETURN NOT EXISTS (SELECT FROM endings WHERE pair_id = pair AND completed_at IS NOT NULL);

CREATE FUNCTION has_joined(pair uuid, person uuid) RETURNS boolean LANGUAGE sql STABLE
  RETURN EXISTS (SELECT FROM meeting_attendances WHERE pair_id = pair AND person_id = person);

-- ── Forced row-level security, on every table that says anything about a person ──────────────────────────────────────
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY[
    'programs', 'people', 'consents', 'sessions', 'sign_in_codes', 'coordinators', 'pairs', 'meeting_dates',
    'meeting_places', 'meetings_held', 'meeting_attendances', 'prompt_marks', 'preparation_notes', 'clause_revisions',
    'agreement_versions', 'agreement_confirmations', 'reflections', 'help_requests', 'ending_requests', 'endings',
    'ending_disclosures'
  ] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', name);
  END LOOP;

  -- The operator who migrates also founds a program, and matches its people; what the people write stays closed to them.
  FOREACH name IN ARRAY ARRAY['programs', 'people', 'coordinators', 'pairs'] LOOP
    EXECUTE format('CREATE POLICY founding ON %I TO CURRENT_USER USING (true) WITH CHECK (true)', name);
  END LOOP;
END $$;

GRANT SELECT, INSERT, UPDATE, DELETE ON rate_limits TO tandem_app;

-- ── Programs and people ──────────────────────────────────────────────────────────────────────────────────────────────
GRANT SELECT ON programs, people, coordinators, pairs TO tandem_app;
GRANT UPDATE (name, pronouns, introduction, introduction_locale, locale, time_zone) ON people TO tandem_app;

CREATE POLICY everybody ON programs FOR SELECT TO tandem_app USING (true);

CREATE POLICY own_roles ON coordinators FOR SELECT TO tandem_app USING (person_id = acting_person());

CREATE POLICY the_two_and_coordination ON pairs FOR SELECT TO tandem_app USING (
  acting_person() IN (mentor_id, mentee_id)
  OR EXISTS (SELECT FROM coordinators c WHERE c.program_id = pairs.program_id AND c.person_id = acting_person())
);

-- The pairs in this query are those that the acting person sees.
CREATE POLICY people_of_ones_pairs ON people FOR SELECT TO tandem_app USING (
  id = acting_person()
  OR EXISTS (SELECT FROM pairs WHERE people.id IN (pairs.mentor_id, pairs.mentee_id))
);
CREATE POLICY signing_in ON people FOR SELECT TO tandem_app USING (email = named_secret('sign_in_address'));
CREATE POLICY oneself ON people FOR UPDATE TO tandem_app USING (id = acting_person()) WITH CHECK (id = acting_person());

GRANT SELECT, INSERT ON consents TO tandem_app;
CREATE POLICY own ON consents TO tandem_app USING (person_id = acting_person()) WITH CHECK (person_id = acting_person());

-- ── Signing in ───────────────────────────────────────────────────────────────────────────────────────────────────────
GRANT SELECT, INSERT, DELETE ON sessions TO tandem_app;
GRANT UPDATE (last_seen_at, expires_at) ON sessions TO tandem_app;
CREATE POLICY own ON sessions TO tandem_app
  USING (token_hash = named_secret('session_hash') OR person_id = acting_person())
  WITH CHECK (token_hash = named_secret('session_hash') OR person_id = acting_person());

GRANT SELECT, INSERT, DELETE ON sign_in_codes TO tandem_app;
GRANT UPDATE (tries, spent_at) ON sign_in_codes TO tandem_app;
CREATE POLICY own_browser ON sign_in_codes TO tandem_app
  USING (browser_hash = named_secret('sign_in_browser')) WITH CHECK (browser_hash = named_secret('sign_in_browser'));
CREATE POLICY sweeping ON sign_in_codes FOR DELETE TO tandem_app USING (expires_at < now() - interval '1 day');
CREATE POLICY seeing_what_to_sweep ON sign_in_codes FOR SELECT TO tandem_app USING (expires_at < now() - interval '1 day');

-- ── What the two share and nobody else reads ─────────────────────────────────────────────────────────────────────────
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY[
    'meeting_places', 'meeting_attendances', 'prompt_marks', 'clause_revisions', 'agreement_versions'
  ] LOOP
    EXECUTE format('CREATE POLICY the_two_read ON %I FOR SELECT TO tandem_app USING (is_participant(pair_id))', name);
  END LOOP;

  -- Dates hold no content: the coordination reads them too.
  FOREACH name IN ARRAY ARRAY['meeting_dates', 'meetings_held', 'agreement_confirmations'] LOOP
    EXECUTE format(
      'CREATE POLICY the_two_and_coordination_read ON %I FOR SELECT TO tandem_app
       USING (is_participant(pair_id) OR coordinates(program_id, pair_id))', name);
  END LOOP;

  -- Written by either, while the pair is open.
  FOREACH name IN ARRAY ARRAY['meeting_places', 'meetings_held', 'agreement_versions'] LOOP
    EXECUTE format(
      'CREATE POLICY either_adds ON %I FOR INSERT TO tandem_app
       WITH CHECK (is_participant(pair_id) AND is_open(pair_id))', name);
  END LOOP;
END $$;

GRANT SELECT, INSERT ON meeting_dates, meeting_places, meetings_held, meeting_attendances, prompt_marks,
  clause_revisions, agreement_versions, agreement_confirmations TO tandem_app;

GRANT UPDATE (starts_at, time_zone, sequence, set_by_id, set_at) ON meeting_dates TO tandem_app;
CREATE POLICY either_sets ON meeting_dates FOR INSERT TO tandem_app
  WITH CHECK (is_participant(pair_id) AND is_open(pair_id) AND set_by_id = acting_person());
CREATE POLICY either_moves ON meeting_dates FOR UPDATE TO tandem_app
  USING (is_participant(pair_id) AND is_open(pair_id)) WITH CHECK (set_by_id = acting_person());

GRANT UPDATE (place), DELETE ON meeting_places TO tandem_app;
CREATE POLICY either_moves ON meeting_places FOR UPDATE TO tandem_app
  USING (is_participant(pair_id) AND is_open(pair_id));
CREATE POLICY either_clears ON meeting_places FOR DELETE TO tandem_app
  USING (is_participant(pair_id) AND is_open(pair_id));

GRANT UPDATE (step, seen_at) ON meeting_attendances TO tandem_app;
CREATE POLICY one_joins ON meeting_attendances FOR INSERT TO tandem_app
  WITH CHECK (is_participant(pair_id) AND is_open(pair_id) AND person_id = acting_person());
CREATE POLICY one_moves_on ON meeting_attendances FOR UPDATE TO tandem_app
  USING (person_id = acting_person() AND is_participant(pair_id) AND is_open(pair_id));

GRANT UPDATE (kind, marked_by_id, marked_at), DELETE ON prompt_marks TO tandem_app;
CREATE POLICY either_marks ON prompt_marks FOR INSERT TO tandem_app
  WITH CHECK (is_participant(pair_id) AND is_open(pair_id) AND marked_by_id = acting_person());
CREATE POLICY either_marks_anew ON prompt_marks FOR UPDATE TO tandem_app
  USING (is_participant(pair_id) AND is_open(pair_id)) WITH CHECK (marked_by_id = acting_person());
CREATE POLICY either_unmarks ON prompt_marks FOR DELETE TO tandem_app
  USING (is_participant(pair_id) AND is_open(pair_id));

CREATE POLICY either_writes ON clause_revisions FOR INSERT TO tandem_app
  WITH CHECK (is_participant(pair_id) AND is_open(pair_id) AND saved_by_id = acting_person());
CREATE POLICY one_confirms ON agreement_confirmations FOR INSERT TO tandem_app
  WITH CHECK (is_participant(pair_id) AND is_open(pair_id) AND person_id = acting_person());

-- ── What one person writes for themself ──────────────────────────────────────────────────────────────────────────────
GRANT SELECT, INSERT ON preparation_notes, reflections TO tandem_app;
GRANT UPDATE (text, text_locale, revision, saved_at, shown_since) ON preparation_notes TO tandem_app;
GRANT UPDATE (text, text_locale, revision, saved_at, shared_at) ON reflections TO tandem_app;

CREATE POLICY own ON preparation_notes FOR SELECT TO tandem_app
  USING (person_id = acting_person() AND is_participant(pair_id));
-- Shown "when we meet": its owner has chosen so, and has come to the meeting.
CREATE POLICY shown_when_we_meet ON preparation_notes FOR SELECT TO tandem_app
  USING (shown_since IS NOT NULL AND is_participant(pair_id) AND has_joined(pair_id, person_id));
CREATE POLICY own_shared ON reflections FOR SELECT TO tandem_app
  USING (is_participant(pair_id) AND (person_id = acting_person() OR shared_at IS NOT NULL));

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['preparation_notes', 'reflections'] LOOP
    EXECUTE format(
      'CREATE POLICY one_writes ON %I FOR INSERT TO tandem_app
       WITH CHECK (person_id = acting_person() AND is_participant(pair_id) AND is_open(pair_id))', name);
    EXECUTE format(
      'CREATE POLICY one_rewrites ON %I FOR UPDATE TO tandem_app
       USING (person_id = acting_person() AND is_participant(pair_id) AND is_open(pair_id))', name);
  END LOOP;
END $$;

-- ── Help ─────────────────────────────────────────────────────────────────────────────────────────────────────────────
GRANT SELECT, INSERT ON help_requests TO tandem_app;
GRANT UPDATE (answered_at, answered_by_id) ON help_requests TO tandem_app;
CREATE POLICY own_and_coordination ON help_requests FOR SELECT TO tandem_app
  USING ((person_id = acting_person() AND is_participant(pair_id)) OR coordinates(program_id, pair_id));
CREATE POLICY one_asks ON help_requests FOR INSERT TO tandem_app
  WITH CHECK (person_id = acting_person() AND is_participant(pair_id) AND is_open(pair_id));
CREATE POLICY coordination_answers ON help_requests FOR UPDATE TO tandem_app
  USING (coordinates(program_id, pair_id)) WITH CHECK (answered_by_id = acting_person());

-- ── Ending ───────────────────────────────────────────────────────────────────────────────────────────────────────────
CREATE UNIQUE INDEX ending_requests_one_standing ON ending_requests (pair_id, person_id) WHERE taken_back_at IS NULL;
CREATE UNIQUE INDEX endings_one_open ON endings (pair_id) WHERE taken_back_at IS NULL;

GRANT SELECT, INSERT ON ending_requests TO tandem_app;
GRANT UPDATE (taken_back_at) ON ending_requests TO tandem_app;
CREATE POLICY own ON ending_requests FOR SELECT TO tandem_app
  USING (person_id = acting_person() AND is_participant(pair_id));
CREATE POLICY one_asks ON ending_requests FOR INSERT TO tandem_app
  WITH CHECK (person_id = acting_person() AND is_participant(pair_id) AND is_open(pair_id));
CREATE POLICY one_takes_back ON ending_requests FOR UPDATE TO tandem_app
  USING (person_id = acting_person() AND taken_back_at IS NULL AND is_open(pair_id))
  WITH CHECK (person_id = acting_person());

GRANT SELECT ON endings, ending_disclosures TO tandem_app;
GRANT UPDATE (completed_at, completed_by_id) ON endings TO tandem_app;
CREATE POLICY coordination_reads ON endings FOR SELECT TO tandem_app USING (coordinates(program_id, pair_id));
CREATE POLICY the_two_read_once_completed ON endings FOR SELECT TO tandem_app
  USING (completed_at IS NOT NULL AND is_participant(pair_id));
CREATE POLICY coordination_completes ON endings FOR UPDATE TO tandem_app
  USING (coordinates(program_id, pair_id) AND taken_back_at IS NULL AND completed_at IS NULL)
  WITH CHECK (completed_by_id = acting_person());
CREATE POLICY coordination_reads ON ending_disclosures FOR SELECT TO tandem_app
  USING (coordinates(program_id, pair_id));

-- An ending follows from the requests of the two: open while one of them stands. Neither learns here of the other's.
CREATE FUNCTION ending_follows_requests() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
  -- The two may ask, or take back, at the same moment: one after the other, then.
  PERFORM pg_advisory_xact_lock(hashtextextended(NEW.pair_id::text, 0));

  IF NEW.taken_back_at IS NULL THEN
    INSERT INTO endings (id, program_id, pair_id, asked_at)
      VALUES (gen_random_uuid(), NEW.program_id, NEW.pair_id, NEW.asked_at)
      ON CONFLICT (pair_id) WHERE taken_back_at IS NULL DO NOTHING;

    IF NEW.shows_asker OR (NEW.shows_reason AND NEW.reason <> '') THEN
      INSERT INTO ending_disclosures (request_id, program_id, pair_id, asked_by_id, reason, reason_locale)
        SELECT NEW.id, NEW.program_id, NEW.pair_id,
          CASE WHEN NEW.shows_asker THEN NEW.person_id END,
          CASE WHEN NEW.shows_reason AND NEW.reason <> '' THEN NEW.reason END,
          CASE WHEN NEW.shows_reason AND NEW.reason <> '' THEN NEW.reason_locale END;
    END IF;
  ELSE
    DELETE FROM ending_disclosures WHERE request_id = NEW.id;

    IF NOT EXISTS (SELECT FROM ending_requests WHERE pair_id = NEW.pair_id AND taken_back_at IS NULL) THEN
      UPDATE endings SET taken_back_at = NEW.taken_back_at
        WHERE pair_id = NEW.pair_id AND taken_back_at IS NULL AND completed_at IS NULL;
      -- The coordination completed it in the same moment: what is ended stays ended, and the request stands.
      IF NOT FOUND THEN
        RAISE EXCEPTION 'no open ending' USING ERRCODE = 'P0002';
      END IF;
    END IF;
  END IF;

  RETURN NULL;
END $$;

GRANT SELECT ON ending_requests TO tandem_keeper;
GRANT SELECT, INSERT, UPDATE ON endings TO tandem_keeper;
GRANT SELECT, INSERT, DELETE ON ending_disclosures TO tandem_keeper;
CREATE POLICY keeping ON ending_requests FOR SELECT TO tandem_keeper USING (true);
CREATE POLICY keeping ON endings TO tandem_keeper USING (true) WITH CHECK (true);
CREATE POLICY keeping ON ending_disclosures TO tandem_keeper USING (true) WITH CHECK (true);

-- Only for the moment of handing the function over.
GRANT CREATE ON SCHEMA public TO tandem_keeper;
GRANT tandem_keeper TO CURRENT_USER;
ALTER FUNCTION ending_follows_requests() OWNER TO tandem_keeper;
REVOKE tandem_keeper FROM CURRENT_USER;
REVOKE CREATE ON SCHEMA public FROM tandem_keeper;

CREATE TRIGGER ending_follows_requests AFTER INSERT OR UPDATE OF taken_back_at ON ending_requests
  FOR EACH ROW EXECUTE FUNCTION ending_follows_requests();

-- ── Written once, for good ───────────────────────────────────────────────────────────────────────────────────────────
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['clause_revisions', 'agreement_versions', 'agreement_confirmations', 'consents'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %I
      FOR EACH ROW EXECUTE FUNCTION refuse_change()', name);
  END LOOP;
END $$;

-- ── Sane values ──────────────────────────────────────────────────────────────────────────────────────────────────────
ALTER TABLE pairs ADD CHECK (mentor_id <> mentee_id);
ALTER TABLE people
  ADD CHECK (email = lower(email) AND char_length(email) BETWEEN 3 AND 254),
  ADD CHECK (char_length(name) BETWEEN 1 AND 120),
  ADD CHECK (char_length(pronouns) BETWEEN 1 AND 60),
  ADD CHECK (char_length(introduction) BETWEEN 1 AND 600),
  ADD CHECK ((introduction IS NULL) = (introduction_locale IS NULL));
ALTER TABLE meeting_dates ADD CHECK (meeting > 0), ADD CHECK (sequence > 0);
ALTER TABLE meeting_places ADD CHECK (char_length(place) BETWEEN 1 AND 500);
ALTER TABLE preparation_notes
  ADD CHECK (char_length(text) <= 4000),
  ADD CHECK (shown_since IS NULL OR prompt IN ('hopes', 'hopes-in-role', 'subjects', 'good-relationship'));
ALTER TABLE clause_revisions
  ADD CHECK (revision > 0),
  ADD CHECK (char_length(text) <= 2000),
  ADD CHECK (jsonb_typeof(choices) = 'object' AND pg_column_size(choices) <= 4096),
  ADD CHECK (clause IN ('working-together', 'difficulties', 'confidentiality', 'schedule', 'cancellations'));
ALTER TABLE agreement_versions ADD CHECK (version > 0);
ALTER TABLE reflections
  ADD CHECK (char_length(text) <= 4000),
  ADD CHECK (question IN ('in-three-years', 'what-would-help'));
ALTER TABLE help_requests ADD CHECK (char_length(message) BETWEEN 1 AND 2000);
ALTER TABLE ending_requests ADD CHECK (char_length(reason) <= 2000);
