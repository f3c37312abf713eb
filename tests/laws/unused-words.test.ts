import { expect, test } from "vitest";
import { localeFiles, messagesIn } from "@/tests/support/messages";
import { contents, sourcesIn } from "@/tests/support/sources";

const files = ["app", "components", "lib"].flatMap(sourcesIn).map(contents);

/** Namespaces whose keys are codes: an action, a rule or the domain names one, and another file words it. */
const namedByCode = ["done", "errors", "refusals"];

test.each(localeFiles("fr"))("every message of %s is asked for somewhere", (file) => {
  const namespace = file.replace(".json", "");
  const asking = namedByCode.includes(namespace)
    ? files
    : files.filter((text) => names(text, namespace));
  const asked = asking.flatMap(keysIn);
  const unused = messagesIn("fr", file)
    .map(({ key }) => key.replace(/_(one|many|other)$/, ""))
    .filter((key) => !asked.some((pattern) => pattern.test(key)));

  expect([...new Set(unused)]).toEqual([]);
});

/** By `getT("space")`, `wording(locale, "space")` or `T<"space">`, or by its file. */
function names(text: string, namespace: string) {
  return text.includes(`"${namespace}"`) || text.includes(`/${namespace}.json"`);
}

/** What may be a key in a source: `"title"`, `steps.${code}.name`, the parts of `words.title`. */
function keysIn(text: string) {
  const whole = [...text.matchAll(/"([\w.-]+)"|`((?:\$\{[^}]*\}|[^`\s])+)`/g)].map(
    ([, literal, template]) => literal ?? template ?? "",
  );
  const objects = [...text.matchAll(/"([\w.-]+)", \{ returnObjects/g)].map(
    ([, part]) => `${part}.\${any}`,
  );
  const parts = /\.json"/.test(text)
    ? [...text.matchAll(/\b(\w+)\b/g)].flatMap(([, part]) => [`${part}`, `${part}.\${any}`])
    : [];

  return [...new Set([...whole, ...objects, ...parts])].map(patternOf);
}

function patternOf(key: string) {
  const pieces = key
    .split(/\$\{.*?\}/)
    .map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${pieces.join(".+")}$`);
}
