-- To a version of the privacy notice, and has not taken it back since.
CREATE FUNCTION has_agreed(person uuid, notice integer) RETURNS boolean LANGUAGE sql STABLE
  RETURN EXISTS (SELECT FROM consents WHERE person_id = person AND notice_version = notice
    AND agreed_at > ALL (SELECT withdrawn_at FROM consent_withdrawals WHERE person_id = person));

-- Who is signed in is what every page and every action asks first. Here it is asked in one statement, which is a
-- transaction by itself: what it says of who asks is over with it. It sees no more than whoever calls it: first the one
-- row whose secret is named, and from there on what that row's person may see.
CREATE FUNCTION find_session(secret text, notice integer)
RETURNS TABLE (
  id uuid, "expiresAt" timestamptz, "provedAt" timestamptz, email text, name text, locale locale, "timeZone" text,
  coordinates text[], "belongsTo" text[], "hasAgreed" boolean, "secondFactor" text
) LANGUAGE plpgsql AS $$
DECLARE found sessions;
BEGIN
  PERFORM set_config('app.session_hash', secret, true);
  SELECT * INTO found FROM sessions s WHERE s.token_hash = secret AND s.expires_at > now();
  IF found.person_id IS NULL THEN RETURN; END IF;

  -- Finding the session is what proves who asks: from here on, that person does.
  PERFORM set_config('app.person_id', found.person_id::text, true);
  RETURN QUERY SELECT p.id, found.expires_at, found.proved_at, p.email, p.name, p.locale, p.time_zone,
    ARRAY(SELECT c.program_id::text FROM coordinators c WHERE c.person_id = p.id),
    ARRAY(SELECT m.program_id::text FROM members m WHERE m.person_id = p.id
      UNION SELECT c.program_id::text FROM coordinators c WHERE c.person_id = p.id),
    has_agreed(p.id, notice),
    CASE WHEN NOT EXISTS (SELECT FROM authenticators a WHERE a.person_id = p.id) THEN 'none'
      WHEN found.second_proof_at IS NULL THEN 'owed' ELSE 'given' END
  FROM people p WHERE p.id = found.person_id;
END $$;

REVOKE ALL ON FUNCTION has_agreed, find_session FROM PUBLIC;
GRANT EXECUTE ON FUNCTION has_agreed, find_session TO tandem_app;
