-- Who takes part in a program, with a pair or without; since when somebody has arrived; and how a coordinator brings people
-- together by their addresses. Nobody is doubled, and what is already somebody's own is changed by nobody else.

-- AlterTable
ALTER TABLE "people" ADD COLUMN     "arrived_at" TIMESTAMPTZ(3),
ADD COLUMN     "locale_known" BOOLEAN NOT NULL DEFAULT true;

-- CreateTable
CREATE TABLE "members" (
    "program_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "waits_since" TIMESTAMPTZ(3),
    "waits_as" TEXT,

    CONSTRAINT "members_pkey" PRIMARY KEY ("program_id","person_id")
);

-- CreateTable
CREATE TABLE "member_names" (
    "program_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "words" TEXT COLLATE "C" NOT NULL,
    "whole" BOOLEAN NOT NULL,

    CONSTRAINT "member_names_pkey" PRIMARY KEY ("program_id","words","person_id")
);

-- CreateIndex
CREATE INDEX "members_person_id_idx" ON "members"("person_id");

-- CreateIndex
CREATE INDEX "member_names_person_id_idx" ON "member_names"("person_id");

-- AddForeignKey
ALTER TABLE "members" ADD CONSTRAINT "members_program_id_fkey" FOREIGN KEY ("program_id") REFERENCES "programs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "members" ADD CONSTRAINT "members_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member_names" ADD CONSTRAINT "member_names_program_id_person_id_fkey" FOREIGN KEY ("program_id", "person_id") REFERENCES "members"("program_id", "person_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The first of the list without reading the rest of it.
CREATE INDEX members_waiting ON members (program_id, waits_since, person_id) WHERE waits_since IS NOT NULL;
CREATE INDEX member_names_whole ON member_names (program_id, words, person_id) WHERE whole;

ALTER TABLE members
  ADD CHECK (waits_as IN ('mentor', 'mentee')),
  ADD CHECK ((waits_since IS NULL) = (waits_as IS NULL));

-- ── Names without accents ────────────────────────────────────────────────────────────────────────────────────────────
-- "Anne-Sophie D’Œuvre" → "anne sophie d oeuvre". The accents go first: some databases lower the case of A to Z alone.
CREATE FUNCTION folded(name text) RETURNS text LANGUAGE sql IMMUTABLE
  RETURN trim(regexp_replace(
    lower(regexp_replace(
      normalize(regexp_replace(regexp_replace(name, '[œŒ]', 'oe', 'g'), '[æÆ]', 'ae', 'g'), NFKD),
      '[\u0300-\u036f]', '', 'g'
    )),
    '[\s''’‘`´\-‐‑–—.,;:()"«»/_]+', ' ', 'g'
  ));

-- The name from each of its words on: "anne sophie roy", "sophie roy" and "roy".
CREATE FUNCTION name_words(name text) RETURNS TABLE (words text, whole boolean) LANGUAGE sql IMMUTABLE AS $$
  SELECT array_to_string(list[n:], ' '), n = 1
  FROM string_to_array(coalesce(nullif(folded(name), ''), name), ' ') AS list, generate_subscripts(list, 1) AS n
$$;

-- ── Which programs somebody coordinates ──────────────────────────────────────────────────────────────────────────────
-- Asked once for a statement, `= ANY ((SELECT coordinated_programs())::uuid[])`, and not for each row.
CREATE FUNCTION coordinated_programs() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = public, pg_temp AS $$
  SELECT coalesce(array_agg(program_id), '{}') FROM coordinators WHERE person_id = acting_person()
$$;

-- A coordinator who is half of a pair does not coordinate it.
CREATE OR REPLACE FUNCTION coordinates(program uuid, pair uuid) RETURNS boolean LANGUAGE sql STABLE
  RETURN program = ANY (coordinated_programs()) AND NOT is_participant(pair);

-- ── What follows by itself ───────────────────────────────────────────────────────────────────────────────────────────
CREATE FUNCTION arrival_follows_consent() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE people SET arrived_at = NEW.agreed_at, locale_known = true WHERE id = NEW.person_id AND arrived_at IS NULL;
  RETURN NULL;
END $$;

-- The two of a pair take part, and wait no more.
CREATE FUNCTION members_follow_pairs() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO members (program_id, person_id, since)
    SELECT program_id, person, min(matched_at) FROM made, unnest(ARRAY[mentor_id, mentee_id]) AS person
    GROUP BY program_id, person ORDER BY program_id, person
    ON CONFLICT (program_id, person_id) DO UPDATE SET waits_since = NULL, waits_as = NULL
      WHERE members.waits_since IS NOT NULL;
  RETURN NULL;
END $$;

CREATE FUNCTION names_follow_members() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO member_names (program_id, person_id, words, whole)
    SELECT program_id, person_id, words, whole
    FROM added JOIN people ON people.id = person_id, name_words(people.name);
  RETURN NULL;
END $$;

CREATE FUNCTION names_follow_people() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
  DELETE FROM member_names WHERE person_id = NEW.id;
  INSERT INTO member_names (program_id, person_id, words, whole)
    SELECT program_id, person_id, words, whole FROM members, name_words(NEW.name) WHERE person_id = NEW.id;
  RETURN NULL;
END $$;

-- Whoever was signed in by an address that was not theirs is so no more.
CREATE FUNCTION sessions_close_with_address() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
  DELETE FROM sessions WHERE person_id = NEW.id;
  RETURN NULL;
END $$;

-- Of somebody who never came and whom no program knows any more, nothing is kept.
CREATE FUNCTION people_leave_with_membership() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
  DELETE FROM people WHERE id = OLD.person_id AND arrived_at IS NULL
    AND NOT EXISTS (SELECT FROM members WHERE person_id = people.id)
    AND NOT EXISTS (SELECT FROM coordinators WHERE person_id = people.id)
    AND NOT EXISTS (SELECT FROM pairs WHERE people.id IN (mentor_id, mentee_id));
  RETURN NULL;
END $$;

-- Two who remove each other at the same moment do so one after the other.
CREATE FUNCTION refuse_no_coordinator() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(OLD.program_id::text, 5));
  IF EXISTS (SELECT FROM programs WHERE id = OLD.program_id) AND NOT EXISTS (
    SELECT FROM coordinators WHERE program_id = OLD.program_id AND person_id <> OLD.person_id
  ) THEN
    RAISE EXCEPTION 'a program has a coordinator' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN OLD;
END $$;

CREATE FUNCTION refuse_another_address() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'who has arrived keeps their address' USING ERRCODE = 'restrict_violation';
END $$;

-- ── How a coordinator brings people in ───────────────────────────────────────────────────────────────────────────────
-- Whoever is known by one of these addresses, and everybody else as a new person, takes part in the program from now on. A name
-- that somebody already has stays. One at a time in each program: what is decided next, is decided of people who stand.
CREATE FUNCTION seat_people(program uuid, newcomers jsonb)
RETURNS TABLE (email text, person_id uuid, is_new boolean) LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
#variable_conflict use_column
DECLARE made uuid[];
BEGIN
  IF NOT program = ANY (coordinated_programs()) THEN
    RAISE EXCEPTION 'not a program of this person' USING ERRCODE = 'insufficient_privilege';
  END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended(program::text, 4));

  WITH added AS (
    INSERT INTO people (id, email, name, locale, locale_known)
      SELECT DISTINCT ON (named.email) gen_random_uuid(), named.email, named.name,
        coalesce(named.locale, 'fr'), named.locale IS NOT NULL
      FROM jsonb_to_recordset(newcomers) AS named(email text, name text, locale locale)
      ORDER BY named.email
      ON CONFLICT (email) DO NOTHING
      RETURNING id
  ) SELECT array_agg(id) INTO made FROM added;

  INSERT INTO members (program_id, person_id)
    SELECT DISTINCT program, people.id
    FROM jsonb_to_recordset(newcomers) AS named(email text) JOIN people ON people.email = named.email
    ORDER BY people.id
    ON CONFLICT DO NOTHING;

  RETURN QUERY SELECT DISTINCT people.email, people.id, added.id IS NOT NULL
    FROM jsonb_to_recordset(newcomers) AS named(email text) JOIN people ON people.email = named.email
    LEFT JOIN unnest(made) AS added(id) ON added.id = people.id;
END $$;

-- Whoever is known by this address, or a new person, coordinates the program too. Whether they did not before.
CREATE FUNCTION appoint_coordinator(program uuid, address text, called text, reads locale)
RETURNS TABLE (person_id uuid, is_new boolean) LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
BEGIN
  IF NOT program = ANY (coordinated_programs()) THEN
    RAISE EXCEPTION 'not a program of this person' USING ERRCODE = 'insufficient_privilege';
  END IF;

  INSERT INTO people (id, email, name, locale) VALUES (gen_random_uuid(), address, called, reads)
    ON CONFLICT (email) DO NOTHING;
  RETURN QUERY
    WITH added AS (
      INSERT INTO coordinators (program_id, person_id) SELECT program, id FROM people WHERE email = address
      ON CONFLICT DO NOTHING RETURNING person_id
    )
    SELECT id, EXISTS (SELECT FROM added) FROM people WHERE email = address;
END $$;

-- ── What they need, and who may ask them ─────────────────────────────────────────────────────────────────────────────
GRANT SELECT, INSERT (id, email, name, locale, locale_known), UPDATE (arrived_at, locale_known), DELETE
  ON people TO tandem_keeper;
GRANT SELECT, INSERT, UPDATE (waits_since, waits_as) ON members TO tandem_keeper;
GRANT SELECT, INSERT, DELETE ON member_names TO tandem_keeper;
GRANT SELECT, INSERT ON coordinators TO tandem_keeper;
GRANT SELECT ON programs, pairs TO tandem_keeper;
GRANT SELECT (person_id), DELETE ON sessions TO tandem_keeper;

CREATE POLICY keeping ON people TO tandem_keeper USING (true) WITH CHECK (true);
CREATE POLICY keeping ON members TO tandem_keeper USING (true) WITH CHECK (true);
CREATE POLICY keeping ON member_names TO tandem_keeper USING (true) WITH CHECK (true);
CREATE POLICY keeping ON coordinators TO tandem_keeper USING (true) WITH CHECK (true);
CREATE POLICY keeping ON programs FOR SELECT TO tandem_keeper USING (true);
CREATE POLICY keeping ON pairs FOR SELECT TO tandem_keeper USING (true);
CREATE POLICY keeping ON sessions TO tandem_keeper USING (true);

GRANT CREATE ON SCHEMA public TO tandem_keeper;
GRANT tandem_keeper TO CURRENT_USER;
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY[
    'coordinated_programs()', 'arrival_follows_consent()', 'members_follow_pairs()', 'names_follow_members()',
    'names_follow_people()', 'sessions_close_with_address()', 'people_leave_with_membership()', 'refuse_no_coordinator()',
    'seat_people(uuid, jsonb)', 'appoint_coordinator(uuid, text, text, locale)'
  ] LOOP
    EXECUTE format('ALTER FUNCTION %s OWNER TO tandem_keeper', name);
  END LOOP;
  REVOKE ALL ON FUNCTION seat_people, appoint_coordinator FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION seat_people, appoint_coordinator TO tandem_app;
END $$;
REVOKE tandem_keeper FROM CURRENT_USER;
REVOKE CREATE ON SCHEMA public FROM tandem_keeper;

-- ── What is there already ────────────────────────────────────────────────────────────────────────────────────────────
CREATE POLICY arriving ON consents FOR SELECT TO CURRENT_USER USING (true);
UPDATE people SET arrived_at = (SELECT min(agreed_at) FROM consents WHERE person_id = people.id);
DROP POLICY arriving ON consents;

INSERT INTO members (program_id, person_id, since)
  SELECT program_id, person, min(matched_at) FROM pairs, unnest(ARRAY[mentor_id, mentee_id]) AS person
  GROUP BY program_id, person;
INSERT INTO member_names (program_id, person_id, words, whole)
  SELECT program_id, person_id, words, whole FROM members JOIN people ON people.id = person_id, name_words(people.name);

-- ── From now on ──────────────────────────────────────────────────────────────────────────────────────────────────────
CREATE TRIGGER arrival_follows AFTER INSERT ON consents FOR EACH ROW EXECUTE FUNCTION arrival_follows_consent();
CREATE TRIGGER members_follow AFTER INSERT ON pairs REFERENCING NEW TABLE AS made
  FOR EACH STATEMENT EXECUTE FUNCTION members_follow_pairs();
CREATE TRIGGER names_follow AFTER INSERT ON members REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION names_follow_members();
CREATE TRIGGER names_follow AFTER UPDATE OF name ON people FOR EACH ROW
  WHEN (OLD.name <> NEW.name) EXECUTE FUNCTION names_follow_people();
CREATE TRIGGER address_is_ones_own BEFORE UPDATE OF email ON people FOR EACH ROW
  WHEN (OLD.email <> NEW.email AND OLD.arrived_at IS NOT NULL) EXECUTE FUNCTION refuse_another_address();
CREATE TRIGGER sessions_close AFTER UPDATE OF email ON people FOR EACH ROW
  WHEN (OLD.email <> NEW.email) EXECUTE FUNCTION sessions_close_with_address();
CREATE TRIGGER people_leave AFTER DELETE ON members FOR EACH ROW EXECUTE FUNCTION people_leave_with_membership();
CREATE TRIGGER people_leave AFTER DELETE ON coordinators FOR EACH ROW EXECUTE FUNCTION people_leave_with_membership();
CREATE TRIGGER never_the_last BEFORE DELETE ON coordinators FOR EACH ROW EXECUTE FUNCTION refuse_no_coordinator();

-- ── Who reads and writes ─────────────────────────────────────────────────────────────────────────────────────────────
ALTER TABLE members ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE member_names ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

-- The operator founds a program with its people, as before.
CREATE POLICY founding ON members TO CURRENT_USER USING (true) WITH CHECK (true);

GRANT SELECT, UPDATE (waits_since, waits_as), DELETE ON members TO tandem_app;
CREATE POLICY own ON members FOR SELECT TO tandem_app USING (person_id = (SELECT acting_person()));
CREATE POLICY coordination_reads ON members FOR SELECT TO tandem_app
  USING (program_id = ANY ((SELECT coordinated_programs())::uuid[]));
CREATE POLICY coordination_has_them_wait ON members FOR UPDATE TO tandem_app
  USING (program_id = ANY ((SELECT coordinated_programs())::uuid[]));
-- Whoever has, or had, a pair stays: its rows speak of them.
CREATE POLICY coordination_lets_go ON members FOR DELETE TO tandem_app
  USING (program_id = ANY ((SELECT coordinated_programs())::uuid[]) AND NOT EXISTS (
    SELECT FROM pairs WHERE pairs.program_id = members.program_id AND members.person_id IN (mentor_id, mentee_id)
  ));

GRANT SELECT ON member_names TO tandem_app;
CREATE POLICY coordination_reads ON member_names FOR SELECT TO tandem_app
  USING (program_id = ANY ((SELECT coordinated_programs())::uuid[]));

DROP POLICY own_roles ON coordinators;
GRANT DELETE ON coordinators TO tandem_app;
CREATE POLICY own_roles_and_colleagues ON coordinators FOR SELECT TO tandem_app USING (
  person_id = (SELECT acting_person()) OR program_id = ANY ((SELECT coordinated_programs())::uuid[])
);
CREATE POLICY coordination_lets_go ON coordinators FOR DELETE TO tandem_app
  USING (program_id = ANY ((SELECT coordinated_programs())::uuid[]));

DROP POLICY the_two_and_coordination ON pairs;
CREATE POLICY the_two_and_coordination ON pairs FOR SELECT TO tandem_app USING (
  (SELECT acting_person()) IN (mentor_id, mentee_id)
  OR program_id = ANY ((SELECT coordinated_programs())::uuid[])
);
GRANT INSERT (id, program_id, mentor_id, mentee_id), DELETE ON pairs TO tandem_app;
CREATE POLICY coordination_matches ON pairs FOR INSERT TO tandem_app WITH CHECK (
  program_id = ANY ((SELECT coordinated_programs())::uuid[])
  AND EXISTS (SELECT FROM members m WHERE m.program_id = pairs.program_id AND m.person_id = mentor_id)
  AND EXISTS (SELECT FROM members m WHERE m.program_id = pairs.program_id AND m.person_id = mentee_id)
);
-- While neither has come, nothing was written; once one of them has, the way is an ending, and not a word is lost.
CREATE FUNCTION neither_has_arrived(mentor uuid, mentee uuid) RETURNS boolean LANGUAGE sql STABLE
  RETURN NOT EXISTS (SELECT FROM people WHERE id IN (mentor, mentee) AND arrived_at IS NOT NULL);
CREATE POLICY coordination_takes_back ON pairs FOR DELETE TO tandem_app USING (
  program_id = ANY ((SELECT coordinated_programs())::uuid[]) AND neither_has_arrived(mentor_id, mentee_id)
);

DROP POLICY people_of_ones_pairs ON people;
CREATE POLICY people_of_ones_pairs ON people FOR SELECT TO tandem_app USING (
  id = (SELECT acting_person())
  OR EXISTS (SELECT FROM pairs WHERE mentor_id = people.id AND mentee_id = (SELECT acting_person()))
  OR EXISTS (SELECT FROM pairs WHERE mentee_id = people.id AND mentor_id = (SELECT acting_person()))
);
-- The members and coordinators in these queries are those that the acting person sees.
CREATE POLICY people_of_ones_programs ON people FOR SELECT TO tandem_app USING (
  EXISTS (SELECT FROM members WHERE members.person_id = people.id)
  OR EXISTS (SELECT FROM coordinators WHERE coordinators.person_id = people.id)
);

-- A wrong address is corrected by a coordinator only while nobody has come by it: afterwards it would be a way in to what
-- its owner has written.
GRANT UPDATE (email, locale_known) ON people TO tandem_app;
CREATE POLICY coordination_corrects ON people FOR UPDATE TO tandem_app
  USING (arrived_at IS NULL AND EXISTS (
    SELECT FROM members m WHERE m.person_id = people.id AND m.program_id = ANY ((SELECT coordinated_programs())::uuid[])
  ))
  WITH CHECK (arrived_at IS NULL);
