import fc from "fast-check";

/** A request as bytes: what no page of ours would send, and somebody might. */
export type Odd = {
  method: string;
  path: string;
  headers: Record<string, string>;
  body: string | Buffer | null;
};

const long = "é".repeat(3_000);
const names = [
  "__proto__",
  "constructor",
  "toString",
  "then",
  "$ACTION_KEY",
  "key[]",
  "",
  "a.b",
  "text",
];
const oddText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.constantFrom(
    "",
    "null",
    "[object Object]",
    "-1",
    "1e309",
    "NaN",
    "{}",
    "[]",
    "%00",
    "..",
    long,
  ),
  fc.constantFrom(
    "' or 1=1 --",
    "<script>",
    "{{name}}",
    "\u202e",
    "$@1",
    "$F1",
    "$undefined",
    "$Q1",
  ),
);
/** Nothing that is kept holds a NUL: whatever stands around it, no field takes it. */
const poison = fc.tuple(oddText, oddText).map(([one, other]) => `${one}\0${other}`);

const oddFields = fc.array(
  fc.tuple(fc.oneof(fc.constantFrom(...names), fc.string({ maxLength: 20 })), oddText),
  {
    maxLength: 4,
  },
);
const oddArgument = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(
    "$K1",
    "$K9",
    "$@1",
    "$F1",
    "$undefined",
    "$1",
    "$Qx",
    "$D2026",
    "$n12",
    "$-Infinity",
    "$Sx",
  ),
);

/** Fields around a form's own: every one of those with a NUL in it, some twice, and others that nobody asked for. */
export function oddForm(fields: ReadonlyArray<string>) {
  return fc
    .tuple(
      fc.array(poison, { minLength: fields.length, maxLength: fields.length }),
      oddFields,
      fc.boolean(),
    )
    .map(([values, others, isTwice]) => {
      const own = fields.map((name, index) => [name, values[index] ?? "\0"] as const);
      return [...own, ...(isTwice ? own.slice(0, 3) : []), ...others];
    });
}

/** The arguments of a call: those that are meant with others after them, or others instead. */
export function oddArguments(meant: ReadonlyArray<unknown>) {
  const others = fc.array(oddArgument, { maxLength: 4 });
  return fc.oneof(
    others.map((more) => [...meant, { status: "idle" }, "$K1", ...more]),
    others.map((more) => [...meant, ...more]),
    others,
  );
}

const oddHeaders = fc.oneof(
  fc.constantFrom<Record<string, string>>(
    {},
    { origin: "https://evil.example" },
    { origin: "null" },
    { host: "evil.example" },
    { "x-forwarded-host": "evil.example" },
    { "x-forwarded-for": "1, 2, \u00e9" },
    { "x-tandem-nonce": "x", "x-tandem-address": "y" },
    { cookie: "tandem-session=%%%; tandem-pending=a.b; tandem-locale=xx" },
    { cookie: `tandem-session=${"a".repeat(4_000)}` },
    { "next-router-state-tree": "%5B%22oops" },
    { rsc: "1", "next-url": "/../.." },
    { "accept-language": "\u00e9;q=x,,*" },
    { "content-type": "multipart/form-data" },
    { "content-type": "multipart/form-data; boundary=" },
    { "content-type": "application/json" },
    { "content-type": "text/plain; charset=utf-7" },
    { range: "bytes=9-1" },
    { expect: "100-continue" },
    { "transfer-encoding": "chunked", "content-length": "3" },
    { "x-http-method-override": "DELETE" },
    { "next-action": "7f" },
    { "next-action": `7f${"0".repeat(40)}` },
  ),
);
const oddBytes = fc.oneof(
  fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
  oddText,
  fc.constantFrom(
    "--x\r\n",
    '--x\r\nContent-Disposition: form-data; name="0"\r\n\r\n[',
    "[".repeat(5_000),
    '["$F1"]',
  ),
);

/** Anything at all, at one of these addresses or somewhere below. */
export function oddRequest(paths: ReadonlyArray<string>): fc.Arbitrary<Odd> {
  const tail = fc.oneof(
    fc.constant(""),
    oddText.map((text) => `?${encodeURIComponent(text)}=${encodeURIComponent(text)}`),
    fc.constantFrom(
      "/%00",
      "/%ff",
      "/..%2f..",
      "//evil.example",
      "?__proto__[a]=1",
      "?to=//evil",
      `/${"a".repeat(5_000)}`,
    ),
  );
  const method = fc.constantFrom(
    "GET",
    "HEAD",
    "POST",
    "POST",
    "PUT",
    "DELETE",
    "PATCH",
    "OPTIONS",
    "TRACE",
  );

  return fc
    .tuple(method, fc.constantFrom(...paths), tail, oddHeaders, oddBytes)
    .map(([method, path, tail, headers, body]) => ({
      method,
      path: path + tail,
      headers,
      body: method === "GET" || method === "HEAD" ? null : body,
    }));
}
