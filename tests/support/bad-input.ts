import fc from "fast-check";
import { checksum } from "./checksum";
import { likelyFields } from "./likely-fields";
import { type ActCell, actCells, boundTo, fill, pageCells } from "./matrix";
import type { Cast } from "./matrix-cast";
import { type Odd, oddArguments, oddForm, oddRequest } from "./odd-requests";
import type { Stack } from "./running";
import { sendOdd } from "./send-odd";

/** They are done by being pressed, or an empty form is an answer to them: no field of theirs need be wrong. */
const pressed =
  /(chooseLetters|takeBackRequest|takeBackWish|wish|takeBack|endThem|makeFeed|endFeed|signOut|signOutEverywhere|requestAnotherCode|proveWhoOneIs|second-factor (begin|makeCodes|remove))$/;
const lanes = 6;

/**
 * Sends so many requests that no page of ours would, at every action and address of the build: a third
 * by those who may do what they ask and fill it in wrongly, a third by those who may not, a third of
 * anything at all. Gives what was answered badly, and the tables that changed.
 */
export async function sendBadInput(stack: Stack, cast: Cast, count: number, seed?: number) {
  const cells = actCells(["in force"]);
  const wrongly = cells.filter(
    ({ expected, action }) => expected === "open" && !pressed.test(action.name),
  );
  const denied = cells.filter(
    ({ expected, action }) => expected !== "open" && !pressed.test(action.name),
  );
  const paths = pageCells(["in force"]).filter(({ actor }) => actor === "mentor");
  const third = Math.ceil(count / 3);
  const options = { numRuns: third, ...(seed !== undefined && { seed }) };

  const before = await checksum();
  const requests = [
    ...fc.sample(
      fc.constantFrom(...wrongly).chain((cell) => oddCall(stack, cast, cell)),
      options,
    ),
    ...fc.sample(
      fc.constantFrom(...denied).chain((cell) => oddCall(stack, cast, cell)),
      options,
    ),
    ...fc.sample(oddRequest(paths.map((cell) => fill(cell.route.address, cast, cell))), options),
  ];
  const bad = await sendAll(stack, requests);
  const after = await checksum();

  return {
    count: requests.length,
    bad,
    changed: Object.keys(after).filter((table) => after[table] !== before[table]),
  };
}

/** An action, called by script or sent as a form without one, with fields and arguments that are not meant. */
function oddCall(stack: Stack, cast: Cast, cell: ActCell): fc.Arbitrary<Odd> {
  const fields = Object.keys(likelyFields({}));
  const bound = boundTo(cell.action, cast, cell);
  const session = cast.session(cell.actor, cell.state);
  const base = {
    method: "POST",
    path: fill(cell.action.page, cast, cell),
    headers: { origin: stack.origin, ...(session && { cookie: `tandem-session=${session}` }) },
  };

  return fc
    .tuple(oddForm(fields), oddArguments(bound), fc.boolean())
    .map(([form, args, isCalled]) => {
      const entries: ReadonlyArray<readonly [string, string]> = isCalled
        ? [
            ...form.map(([name, value]) => [`_1_${name}`, value] as const),
            ["0", JSON.stringify(args)],
          ]
        : [
            ["$ACTION_REF_1", ""],
            ["$ACTION_1:0", JSON.stringify({ id: cell.action.id, bound: "$@1" })],
            ["$ACTION_1:1", JSON.stringify(args.filter((each) => each !== "$K1"))],
            ...form,
          ];
      const { kind, body } = multipart(entries);
      return {
        ...base,
        body,
        headers: {
          ...base.headers,
          "content-type": kind,
          ...(isCalled && { "next-action": cell.action.id }),
        },
      };
    });
}

async function sendAll(stack: Stack, requests: ReadonlyArray<Odd>) {
  const bad: string[] = [];
  const waiting = requests.values();
  const lane = async () => {
    for (const odd of waiting) {
      const answer = await sendOdd(stack.origin, odd);
      const fault = faultIn(odd, answer);
      if (fault)
        bad.push(
          `${fault}: ${odd.method} ${odd.path.slice(0, 120)} ${JSON.stringify(odd.headers).slice(0, 200)} ${String(odd.body).slice(0, 1_500)}`,
        );
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return bad;
}

/** What is wrong with an answer: a fault of ours, or a "no" without a word in the reader's language. */
function faultIn(
  { path, method, headers }: Odd,
  { status, text, kind }: Awaited<ReturnType<typeof sendOdd>>,
) {
  if (status >= 500) return `answered ${status}`;
  if (
    status < 400 ||
    method === "HEAD" ||
    "next-action" in headers ||
    !kind.startsWith("text/html")
  )
    return null;

  const locale = /^\/(fr|en)\b/.exec(path)?.[1];
  if (!text.includes("<h1")) return `${status} without words`;
  return locale && !text.includes(`<html lang="${locale}"`)
    ? `${status} in another language`
    : null;
}

function multipart(entries: ReadonlyArray<readonly [string, string]>) {
  const boundary = "a-boundary-of-ours";
  const parts = entries.map(
    ([name, value]) =>
      `--${boundary}\r\nContent-Disposition: form-data; name="${name.replace(/[\r\n"]/g, "")}"\r\n\r\n${value}\r\n`,
  );

  return {
    kind: `multipart/form-data; boundary=${boundary}`,
    body: Buffer.from(`${parts.join("")}--${boundary}--\r\n`),
  };
}
