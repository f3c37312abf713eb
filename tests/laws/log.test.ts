import { expect, test } from "vitest";
import { contents, importsOf, sourcesIn } from "@/tests/support/sources";

const sources = ["app", "components", "lib"].flatMap(sourcesIn).concat("instrumentation.ts");
/** Here Tandem speaks to the person who starts it; what serves requests is not among it. */
const speaksToPerson = /^lib\/launch\/(?!front\/|serve\.ts)/;

test("what the server has to say goes through the log, and never to the console", () => {
  const talking = sources
    .filter((file) => !speaksToPerson.test(file) && file !== "lib/log/take-console.ts")
    .filter((file) => /\bconsole[.[]|\bprocess\.std(out|err)\.write\b/.test(code(file)));

  expect(talking).toEqual([]);
});

test("the log is written by one module", () => {
  const writers = sources.filter((file) => importsOf(file).includes("pino"));

  expect(writers).toEqual(["lib/log/log.ts"]);
});

/** A file without its comments. */
function code(file: string) {
  return contents(file)
    .replaceAll(/\/\*[\s\S]*?\*\//g, "")
    .replaceAll(/\/\/.*$/gm, "");
}
