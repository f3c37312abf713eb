import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseAst } from "vitest/node";

type Node = { type: string; [key: string]: unknown };

/** Attributes and properties whose text somebody reads or hears. */
const spoken =
  /^(title|description|alt|label|hint|placeholder|message|summary|aria-(label|description|roledescription|valuetext|placeholder))$/;

test.each(["app", "components", "lib/auth", "lib/mail", "lib/launch"])(
  "no sentence lives in the code of %s",
  (folder) => {
    const found = readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/.test(file))
      .flatMap((file) => sentencesIn(`${folder}/${file}`));

    expect(found).toEqual([]);
  },
);

function sentencesIn(file: string) {
  const program = parseAst(readFileSync(file, "utf8"), { lang: "tsx" });

  return walk(program as unknown as Node)
    .filter((text) => /\p{L}/u.test(text))
    .map((text) => `${file}: ${text.trim()}`);
}

/** Every text below a node that reaches a reader. */
function walk(node: Node): ReadonlyArray<string> {
  return [...said(node), ...children(node).flatMap(walk)];
}

function said({ type, name, key, value, children }: Node) {
  if (type === "JSXText") return [String(value)];
  if (type === "JSXElement" || type === "JSXFragment") {
    return (children as Node[]).filter(isExpression).flatMap(literals);
  }
  const property = (name ?? key) as { name?: string; value?: string } | undefined;
  const isSpoken = spoken.test(String(property?.name ?? property?.value));
  return isSpoken && value && /^(JSXAttribute|Property)$/.test(type) ? literals(value as Node) : [];
}

/** The strings that an expression may come to; not those it hands to a function. */
function literals(node: Node): ReadonlyArray<string> {
  if (node.type === "Literal") return typeof node.value === "string" ? [node.value] : [];
  if (node.type === "TemplateElement") return [(node.value as { raw: string }).raw];
  if (node.type === "ConditionalExpression") {
    return [node.consequent, node.alternate].flatMap((branch) => literals(branch as Node));
  }
  const isOpen = /^(JSXExpressionContainer|TemplateLiteral|LogicalExpression)$/.test(node.type);
  return isOpen ? children(node).flatMap(literals) : [];
}

function isExpression({ type }: Node) {
  return type === "JSXExpressionContainer";
}

function children(node: Node) {
  return Object.values(node)
    .flat()
    .filter((value): value is Node => typeof (value as Node | null)?.type === "string");
}
