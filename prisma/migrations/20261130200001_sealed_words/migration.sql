-- What people write in confidence comes here sealed, and the keys stay outside: whoever has the database, a copy of it or its
-- disk has no words. Postgres sees that there are some, and how many; everything that it decides on itself it still reads.

-- AlterTable
ALTER TABLE "ending_requests" ADD COLUMN "shown_reason" TEXT;

-- Which keys have sealed something here, by their names: a start without one of them goes no further. It says nothing about
-- anybody, and only whoever migrates has to do with it.
-- CreateTable
CREATE TABLE "sealing_keys" (
    "id" TEXT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sealing_keys_pkey" PRIMARY KEY ("id")
);

ALTER TABLE sealing_keys ADD CHECK (id ~ '^[0-9a-f]{8}$');

-- ── Sealed, or not at all ────────────────────────────────────────────────────────────────────────────────────────────
-- `v1.`, the name of a key, then nonce, tag and cipher in base64url: four characters hold what three bytes did, and a
-- character of words is three bytes at most. That words open where they stand is beyond Postgres, and seen when they are read.
CREATE FUNCTION is_sealed(words text, most integer) RETURNS boolean LANGUAGE sql IMMUTABLE
  RETURN words = '' OR (words ~ '^v1\.[0-9a-f]{8}\.' AND char_length(words) BETWEEN 50 AND 64 + 4 * most);

-- ── Who seals anew ───────────────────────────────────────────────────────────────────────────────────────────────────
-- When keys change, and once for words from before: this role owns the two functions below, and nobody signs in as it. It
-- reads sealed words with what their seal is bound to, and changes nothing else.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'tandem_sealer') THEN
    CREATE ROLE tandem_sealer NOLOGIN;
  END IF;
END $$;
GRANT USAGE ON SCHEMA public TO tandem_sealer;

DO $$
DECLARE place record;
BEGIN
  FOR place IN SELECT * FROM (VALUES
    ('clause_revisions', 'text', 2000, false, 'pair_id, clause, revision, saved_by_id'),
    ('clause_suggestions', 'text', 600, true, 'id, suggested_by_id'),
    ('coordinator_notes', 'text', 4000, true, 'id, written_by_id'),
    ('ending_disclosures', 'reason', 2000, true, 'request_id, pair_id'),
    ('ending_requests', 'reason', 2000, false, 'id, person_id'),
    ('ending_requests', 'shown_reason', 2000, true, 'id, pair_id'),
    ('help_requests', 'message', 2000, true, 'id, person_id'),
    ('imports', 'content', 2100000, true, 'id, sent_by_id'),
    ('imports', 'file_name', 200, true, 'id, sent_by_id'),
    ('meeting_places', 'place', 500, true, 'pair_id, meeting'),
    ('people', 'introduction', 600, true, 'id'),
    ('people', 'pronouns', 60, true, 'id'),
    ('preparation_notes', 'text', 4000, false, 'pair_id, person_id, prompt'),
    ('reflections', 'text', 4000, false, 'pair_id, person_id, question')
  ) AS places (relation, words, most, is_required, bound)
  LOOP
    EXECUTE format('ALTER TABLE %I DROP CONSTRAINT IF EXISTS %I',
      place.relation, concat_ws('_', place.relation, place.words, 'check'));
    -- Rows from before hold to it once the launch has sealed them; it then has Postgres look at them all.
    EXECUTE format('ALTER TABLE %I ADD CONSTRAINT %I CHECK (is_sealed(%3$I, %4$s)%5$s) NOT VALID',
      place.relation, concat_ws('_', place.relation, place.words, 'sealed'), place.words, place.most,
      CASE WHEN place.is_required THEN format(' AND %I <> %L', place.words, '') END);

    EXECUTE format('GRANT SELECT (ctid, %1$s, %2$I), UPDATE (%2$I) ON %3$I TO tandem_sealer',
      place.bound, place.words, place.relation);
    IF NOT EXISTS (SELECT FROM pg_policies WHERE tablename = place.relation AND policyname = 'sealing') THEN
      EXECUTE format('CREATE POLICY sealing ON %I TO tandem_sealer USING (true)', place.relation);
    END IF;
  END LOOP;
END $$;

-- Words of a column that do not begin as they should, with what their seal is bound to, from a place in the table on.
CREATE FUNCTION words_to_seal(relation text, words_in text, bound text[], beginning text, beyond tid, most integer)
RETURNS TABLE (place tid, bound_to text[], words text) LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = public, pg_temp SET synchronize_seqscans = off AS $$
BEGIN
  RETURN QUERY EXECUTE format(
    'SELECT ctid, ARRAY[%1$s]::text[], %2$I FROM %3$I
     WHERE ctid > $1 AND %2$I <> %4$L AND NOT starts_with(%2$I, $2) LIMIT $3',
    (SELECT string_agg(quote_ident(name), ', ') FROM unnest(bound) AS name), words_in, relation, '')
    USING beyond, beginning, most;
END $$;

-- Puts the same words, sealed otherwise, in the place of those that were read; where somebody was faster, theirs stay.
CREATE FUNCTION seal_anew(relation text, words_in text, places tid[], stood text[], sealed text[]) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE changed integer;
BEGIN
  EXECUTE format(
    'UPDATE %1$I AS kept SET %2$I = anew.sealed FROM unnest($1, $2, $3) AS anew (place, stood, sealed)
     WHERE kept.ctid = anew.place AND kept.%2$I = anew.stood', relation, words_in)
    USING places, stood, sealed;
  GET DIAGNOSTICS changed = ROW_COUNT;
  RETURN changed;
END $$;

-- Whoever serves requests has no part in it; whoever migrates could alter the tables anyhow, and is given seals, not words.
REVOKE ALL ON FUNCTION words_to_seal, seal_anew FROM PUBLIC;

-- ── What follows from a reason, and from a change ────────────────────────────────────────────────────────────────────
-- What is disclosed was sealed for it by its writer: for the pair, with nothing of who wrote it.
-- Whoever replaces or hands over a function must be of the role that owns it, and only for that moment.
GRANT CREATE ON SCHEMA public TO tandem_keeper, tandem_sealer;
GRANT tandem_keeper, tandem_sealer TO CURRENT_USER;
CREATE OR REPLACE FUNCTION ending_follows_requests() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
  -- The two may ask, or take back, at the same moment: one after the other, then.
  PERFORM pg_advisory_xact_lock(hashtextextended(NEW.pair_id::text, 0));

  IF NEW.taken_back_at IS NULL THEN
    INSERT INTO endings (id, program_id, pair_id, asked_at)
      VALUES (gen_random_uuid(), NEW.program_id, NEW.pair_id, NEW.asked_at)
      ON CONFLICT (pair_id) WHERE taken_back_at IS NULL AND reopened_at IS NULL DO NOTHING;

    IF NEW.shows_asker OR (NEW.shows_reason AND NEW.shown_reason IS NOT NULL) THEN
      INSERT INTO ending_disclosures (request_id, program_id, pair_id, asked_by_id, reason, reason_locale)
        SELECT NEW.id, NEW.program_id, NEW.pair_id,
          CASE WHEN NEW.shows_asker THEN NEW.person_id END,
          CASE WHEN NEW.shows_reason THEN NEW.shown_reason END,
          CASE WHEN NEW.shows_reason AND NEW.shown_reason IS NOT NULL THEN NEW.reason_locale END;
    END IF;
  ELSE
    DELETE FROM ending_disclosures WHERE request_id = NEW.id;

    IF NOT EXISTS (
      SELECT FROM ending_requests WHERE pair_id = NEW.pair_id AND taken_back_at IS NULL AND closed_at IS NULL
    ) THEN
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
ALTER FUNCTION words_to_seal OWNER TO tandem_sealer;
ALTER FUNCTION seal_anew OWNER TO tandem_sealer;
GRANT EXECUTE ON FUNCTION words_to_seal, seal_anew TO CURRENT_USER;
REVOKE tandem_keeper, tandem_sealer FROM CURRENT_USER;
REVOKE CREATE ON SCHEMA public FROM tandem_keeper, tandem_sealer;

-- Nothing is shown of a reason that its writer does not show. Those from before have been disclosed already.
ALTER TABLE ending_requests ADD CHECK (shown_reason IS NULL OR shows_reason);

-- Words that are sealed anew say what they said: nobody is told, and what is written once for good still is. A save always
-- changes one of these columns; sealing anew changes none of them.
DROP TRIGGER told_when_changed ON preparation_notes;
CREATE TRIGGER told_when_changed AFTER UPDATE OF revision, shown_since ON preparation_notes FOR EACH ROW
  WHEN ((OLD.shown_since IS NOT NULL OR NEW.shown_since IS NOT NULL) AND has_joined(NEW.pair_id, NEW.person_id))
  EXECUTE FUNCTION tell('notes');
DROP TRIGGER told_when_changed ON reflections;
CREATE TRIGGER told_when_changed AFTER UPDATE OF revision, shared_at ON reflections FOR EACH ROW
  WHEN (OLD.shared_at IS NOT NULL OR NEW.shared_at IS NOT NULL) EXECUTE FUNCTION tell('reflections');
DROP TRIGGER told ON clause_suggestions;
CREATE TRIGGER told AFTER INSERT OR UPDATE OF outcome ON clause_suggestions
  FOR EACH ROW EXECUTE FUNCTION tell('suggestions');
-- A place is cleared and written, never changed.
DROP TRIGGER told ON meeting_places;
CREATE TRIGGER told AFTER INSERT OR DELETE ON meeting_places FOR EACH ROW EXECUTE FUNCTION tell('dates');
REVOKE UPDATE ON meeting_places FROM tandem_app;
DROP POLICY either_moves ON meeting_places;

DROP TRIGGER append_only ON clause_revisions;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON clause_revisions FOR EACH ROW
  WHEN (current_user <> 'tandem_sealer') EXECUTE FUNCTION refuse_change();
