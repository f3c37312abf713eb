-- A second factor beside the code from a letter: an app that counts time, and codes on paper for the day it is lost.

-- CreateTable
CREATE TABLE "authenticators" (
    "person_id" UUID NOT NULL,
    "secret" TEXT NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_step" BIGINT NOT NULL,

    CONSTRAINT "authenticators_pkey" PRIMARY KEY ("person_id")
);

-- CreateTable
CREATE TABLE "new_authenticators" (
    "person_id" UUID NOT NULL,
    "secret" TEXT NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "new_authenticators_pkey" PRIMARY KEY ("person_id")
);

-- CreateTable
CREATE TABLE "recovery_codes" (
    "code_hash" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "recovery_codes_pkey" PRIMARY KEY ("code_hash")
);

-- CreateTable
CREATE TABLE "factor_changes" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "change" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changed_by_id" UUID,

    CONSTRAINT "factor_changes_pkey" PRIMARY KEY ("id")
);

-- AlterTable
ALTER TABLE "sessions" ADD COLUMN "second_proof_at" TIMESTAMPTZ(3);

-- CreateIndex
CREATE INDEX "recovery_codes_person_id_idx" ON "recovery_codes"("person_id");

-- CreateIndex
CREATE INDEX "factor_changes_person_id_idx" ON "factor_changes"("person_id");

-- AddForeignKey
ALTER TABLE "authenticators" ADD CONSTRAINT "authenticators_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "new_authenticators" ADD CONSTRAINT "new_authenticators_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recovery_codes" ADD CONSTRAINT "recovery_codes_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "factor_changes" ADD CONSTRAINT "factor_changes_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "factor_changes" ADD CONSTRAINT "factor_changes_changed_by_id_fkey" FOREIGN KEY ("changed_by_id") REFERENCES "people"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Sealed as words are, and sealed anew when keys change, which is no change of the factor.
DO $$
DECLARE relation text;
BEGIN
  FOREACH relation IN ARRAY ARRAY['authenticators', 'new_authenticators'] LOOP
    EXECUTE format($check$ALTER TABLE %I ADD CONSTRAINT %I CHECK (is_sealed(secret, 64) AND secret <> '')$check$,
      relation, relation || '_secret_sealed');
    EXECUTE format('GRANT SELECT (ctid, person_id, secret), UPDATE (secret) ON %I TO tandem_sealer', relation);
    EXECUTE format('CREATE POLICY sealing ON %I TO tandem_sealer USING (true)', relation);
  END LOOP;
END $$;

-- A step of time is behind for good once a code of it was taken.
CREATE FUNCTION refuse_step_back() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.added_at = OLD.added_at AND NEW.last_step <= OLD.last_step THEN
    RAISE EXCEPTION 'a code is good once' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER once BEFORE UPDATE OF last_step ON authenticators FOR EACH ROW EXECUTE FUNCTION refuse_step_back();

ALTER TABLE recovery_codes ADD CHECK (char_length(code_hash) BETWEEN 20 AND 100);
ALTER TABLE factor_changes ADD CHECK (change IN ('added', 'replaced', 'removed', 'reset'));

-- ── What becomes of a second factor is noted, and its owner written to ───────────────────────────────────────────────
-- Whoever has left, or was deleted altogether, has no letters any more.
CREATE FUNCTION note_factor_change() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
DECLARE
  whose uuid := coalesce(NEW.person_id, OLD.person_id);
  what text := CASE TG_OP WHEN 'INSERT' THEN 'added' WHEN 'UPDATE' THEN 'replaced'
    ELSE CASE WHEN acting_person() = OLD.person_id THEN 'removed' ELSE 'reset' END END;
  noted uuid := gen_random_uuid();
BEGIN
  IF EXISTS (SELECT FROM people WHERE id = whose AND left_at IS NULL) THEN
    INSERT INTO factor_changes (id, person_id, change, changed_by_id) VALUES (noted, whose, what, acting_person());
    PERFORM leave_for_later('second-factor-letter', noted, whose);
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER noted AFTER INSERT OR DELETE ON authenticators FOR EACH ROW EXECUTE FUNCTION note_factor_change();
CREATE TRIGGER noted_replaced AFTER UPDATE ON authenticators FOR EACH ROW
  WHEN (OLD.added_at <> NEW.added_at) EXECUTE FUNCTION note_factor_change();

-- Whoever leaves leaves none of it behind.
CREATE FUNCTION factors_leave_with_person() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
  DELETE FROM authenticators WHERE person_id = NEW.id;
  DELETE FROM new_authenticators WHERE person_id = NEW.id;
  DELETE FROM recovery_codes WHERE person_id = NEW.id;
  DELETE FROM factor_changes WHERE person_id = NEW.id;
  RETURN NULL;
END $$;

CREATE TRIGGER factors_leave AFTER UPDATE OF left_at ON people FOR EACH ROW
  WHEN (OLD.left_at IS NULL AND NEW.left_at IS NOT NULL) EXECUTE FUNCTION factors_leave_with_person();

-- For whoever has lost it: the factor goes, with its codes on paper and every open session. Whoever operates Tandem calls it.
CREATE FUNCTION reset_second_factor(whose uuid) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
  DELETE FROM authenticators WHERE person_id = whose;
  IF NOT FOUND THEN RETURN false; END IF;

  DELETE FROM recovery_codes WHERE person_id = whose;
  DELETE FROM sessions WHERE person_id = whose;
  RETURN true;
END $$;

-- A colleague of the same program, and never oneself: a stolen session would take the factor off its owner.
CREATE FUNCTION reset_colleague(whose uuid) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
  IF whose = acting_person() OR NOT EXISTS (
    SELECT FROM coordinators mine JOIN coordinators theirs USING (program_id)
    WHERE mine.person_id = acting_person() AND theirs.person_id = whose
  ) THEN
    RAISE EXCEPTION 'row-level security: not a colleague' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN reset_second_factor(whose);
END $$;

-- Of a colleague, whether they have one, and nothing of it.
CREATE FUNCTION colleagues_with_factor(program uuid) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = public, pg_temp
BEGIN ATOMIC
  SELECT a.person_id FROM authenticators a JOIN coordinators theirs ON theirs.person_id = a.person_id
  WHERE theirs.program_id = program AND EXISTS (
    SELECT FROM coordinators WHERE program_id = program AND person_id = acting_person()
  );
END;

GRANT SELECT, DELETE ON authenticators, new_authenticators, recovery_codes TO tandem_keeper;
GRANT SELECT, INSERT, DELETE ON factor_changes TO tandem_keeper;
GRANT SELECT (left_at) ON people TO tandem_keeper;
CREATE POLICY keeping ON new_authenticators TO tandem_keeper USING (true);
CREATE POLICY keeping ON authenticators TO tandem_keeper USING (true);
CREATE POLICY keeping ON recovery_codes TO tandem_keeper USING (true);
CREATE POLICY keeping ON factor_changes TO tandem_keeper USING (true) WITH CHECK (true);

GRANT CREATE ON SCHEMA public TO tandem_keeper;
GRANT tandem_keeper TO CURRENT_USER;
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY[
    'note_factor_change()', 'factors_leave_with_person()', 'reset_second_factor(uuid)', 'reset_colleague(uuid)', 'colleagues_with_factor(uuid)'
  ] LOOP
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', name);
    EXECUTE format('ALTER FUNCTION %s OWNER TO tandem_keeper', name);
  END LOOP;
  GRANT EXECUTE ON FUNCTION reset_colleague, colleagues_with_factor TO tandem_app;
  EXECUTE format('GRANT EXECUTE ON FUNCTION reset_second_factor TO %I', CURRENT_USER);
END $$;
REVOKE tandem_keeper FROM CURRENT_USER;
REVOKE CREATE ON SCHEMA public FROM tandem_keeper;

-- ── Who reads and writes: its owner alone ────────────────────────────────────────────────────────────────────────────
ALTER TABLE authenticators ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE new_authenticators ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE recovery_codes ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE factor_changes ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

GRANT UPDATE (second_proof_at) ON sessions TO tandem_app;

GRANT SELECT, INSERT, UPDATE (secret, added_at, last_step), DELETE ON authenticators TO tandem_app;
CREATE POLICY own ON authenticators TO tandem_app
  USING (person_id = acting_person()) WITH CHECK (person_id = acting_person());
GRANT SELECT, INSERT, UPDATE (secret, made_at), DELETE ON new_authenticators TO tandem_app;
CREATE POLICY own ON new_authenticators TO tandem_app
  USING (person_id = acting_person()) WITH CHECK (person_id = acting_person());
GRANT SELECT, INSERT, UPDATE (used_at), DELETE ON recovery_codes TO tandem_app;
CREATE POLICY own ON recovery_codes TO tandem_app
  USING (person_id = acting_person()) WITH CHECK (person_id = acting_person());
GRANT SELECT ON factor_changes TO tandem_app;
CREATE POLICY own ON factor_changes FOR SELECT TO tandem_app USING (person_id = acting_person());

GRANT SELECT ON factor_changes TO tandem_worker;
CREATE POLICY working ON factor_changes FOR SELECT TO tandem_worker USING (true);
CREATE POLICY whose_factor_has_changed ON people FOR SELECT TO tandem_worker
  USING (EXISTS (SELECT FROM factor_changes WHERE factor_changes.person_id = people.id));

-- ── One more task, whichever there are by now ────────────────────────────────────────────────────────────────────────
DO $$
DECLARE
  known text := pg_get_functiondef('leave_for_later(text, uuid, uuid, timestamptz)'::regprocedure);
BEGIN
  EXECUTE replace(known, '''ending-notice''', '''ending-notice'', ''second-factor-letter''');
END $$;
