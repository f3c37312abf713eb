-- A row may hold several columns of words, and each is checked whenever one of them changes: what is plain in a row is sealed
-- together, or not at all.
GRANT CREATE ON SCHEMA public TO tandem_sealer;
GRANT tandem_sealer TO CURRENT_USER;
DROP FUNCTION words_to_seal;
DROP FUNCTION seal_anew;

-- Rows in which words do not begin as they should, with what their seals are bound to, from a place in the table on.
CREATE FUNCTION words_to_seal(relation text, columns text[], bound text[], beginning text, beyond tid, most integer)
RETURNS TABLE (place tid, bound_to text[], words text[]) LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = public, pg_temp SET synchronize_seqscans = off AS $$
BEGIN
  RETURN QUERY EXECUTE format(
    'SELECT ctid, ARRAY[%s]::text[], ARRAY[%s] FROM %I WHERE ctid > $1 AND (%s) LIMIT $3',
    (SELECT string_agg(quote_ident(name), ', ') FROM unnest(bound) AS name),
    (SELECT string_agg(quote_ident(name), ', ') FROM unnest(columns) AS name),
    relation,
    (SELECT string_agg(format('%1$I <> %2$L AND NOT starts_with(%1$I, $2)', name, ''), ' OR ') FROM unnest(columns) AS name))
    USING beyond, beginning, most;
END $$;

-- Puts the same words, sealed otherwise, in the place of those that were read; where somebody was faster, theirs stay.
CREATE FUNCTION seal_anew(relation text, columns text[], places tid[], stood jsonb[], sealed jsonb[]) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE changed integer;
BEGIN
  EXECUTE format(
    'UPDATE %I AS kept SET %s FROM unnest($1, $2, $3) AS anew (place, stood, sealed)
     WHERE kept.ctid = anew.place AND jsonb_build_array(%s) = anew.stood',
    relation,
    (SELECT string_agg(format('%I = anew.sealed ->> %s', name, at - 1), ', ') FROM unnest(columns) WITH ORDINALITY AS those (name, at)),
    (SELECT string_agg(format('kept.%I', name), ', ') FROM unnest(columns) AS name))
    USING places, stood, sealed;
  GET DIAGNOSTICS changed = ROW_COUNT;
  RETURN changed;
END $$;

REVOKE ALL ON FUNCTION words_to_seal, seal_anew FROM PUBLIC;
ALTER FUNCTION words_to_seal OWNER TO tandem_sealer;
ALTER FUNCTION seal_anew OWNER TO tandem_sealer;
GRANT EXECUTE ON FUNCTION words_to_seal, seal_anew TO CURRENT_USER;
REVOKE tandem_sealer FROM CURRENT_USER;
REVOKE CREATE ON SCHEMA public FROM tandem_sealer;
