const longest = 80;
/** What a name, a code, an id or a route of ours looks like: no space, no @, no question mark. */
const bare = /^[\w$.:/[\]-]+$/;

/** Text that may stand in the log, or null: words that somebody wrote have spaces, accents or punctuation. */
export function asCode(text: unknown) {
  const code = typeof text === "number" ? String(text) : text;
  return typeof code === "string" && code.length <= longest && bare.test(code) ? code : null;
}

/**
 * What may be told of an error: its name and its codes. Its message never: a mail server likes to
 * repeat an address in it, and a database the row ("Failing row contains …").
 */
export function codesOf(error: unknown) {
  if (!(error instanceof Error)) return "";

  const { name, code, responseCode, digest } = error as Error & Record<string, unknown>;
  // An error of the database is its codes already.
  const isCodes = name === "DatabaseFault" || name === "JobFault";
  return [
    name,
    ...(isCodes ? error.message.split(" ") : []),
    code,
    responseCode,
    digest && `digest:${digest}`,
  ]
    .map(asCode)
    .filter((part, place, all) => part && all.indexOf(part) === place)
    .join(" ");
}

/** Where in our code an error arose: the frames of its stack, from which its message is cut. */
export function placesOf(error: unknown) {
  if (!(error instanceof Error) || !error.stack) return [];

  const { stack, message } = error;
  const begins = stack.indexOf(message);
  if (begins < 0) return [];
  return stack
    .slice(begins + message.length)
    .split("\n")
    .map((line) => /([\w.-]+:\d+):\d+\)?$/.exec(line)?.[1])
    .filter((place) => place !== undefined)
    .slice(0, 4);
}
