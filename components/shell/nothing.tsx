/**
 * In the place of Next's own words for 401, 403 and 404, which would travel in English with every page. Outside of a
 * language nothing is drawn: the front has refused before.
 */
export function Nothing() {
  return null;
}
