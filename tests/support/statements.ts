import { Client } from "pg";
import { vi } from "vitest";
import type { Actor } from "@/lib/domain/people";
import { useDatabase } from "./db";

export type Statement = { text: string; values: ReadonlyArray<unknown> };

/** What some work asks Postgres, in order, without the beginning and the end of each unit of work and who asks. */
export async function statementsOf(
  work: () => Promise<unknown>,
): Promise<ReadonlyArray<Statement>> {
  const query = vi.spyOn(Client.prototype, "query");
  try {
    await work();
    return query.mock.calls.map(toStatement).filter(({ text }) => !isFraming(text));
  } finally {
    query.mockRestore();
  }
}

/** A step of a plan: what is done, to which table, and how many rows were read only to be left aside. */
export type Step = { does: string; table: string; rows: number; removed: number };

/** How Postgres carries a statement out when this person asks, step by step. */
export async function planOf(
  { text, values }: Statement,
  { id }: Actor,
): Promise<ReadonlyArray<Step>> {
  const client = new Client({ connectionString: useDatabase().appUrl });
  await client.connect();
  try {
    await client.query("begin");
    await client.query("select set_config('app.person_id', $1, true)", [id]);
    const { rows } = await client.query(`explain (analyze, format json) ${text}`, [...values]);
    return stepsOf(rows[0]["QUERY PLAN"][0].Plan);
  } finally {
    await client.end();
  }
}

type Node = {
  "Node Type": string;
  "Relation Name"?: string;
  "Actual Rows": number;
  "Actual Loops": number;
  "Rows Removed by Filter"?: number;
  Plans?: ReadonlyArray<Node>;
};

function stepsOf(node: Node): ReadonlyArray<Step> {
  const loops = node["Actual Loops"];
  const step = {
    does: node["Node Type"],
    table: node["Relation Name"] ?? "",
    rows: node["Actual Rows"] * loops,
    removed: (node["Rows Removed by Filter"] ?? 0) * loops,
  };

  return [step, ...(node.Plans ?? []).flatMap(stepsOf)];
}

function toStatement([asked, values]: ReadonlyArray<unknown>): Statement {
  const { text, values: own } =
    typeof asked === "string" ? { text: asked, values: undefined } : (asked as Partial<Statement>);

  return { text: text ?? "", values: (values ?? own ?? []) as ReadonlyArray<unknown> };
}

function isFraming(text: string) {
  return /^(begin|commit|rollback|set transaction|savepoint|release)\b|set_config\(/i.test(
    text.trim(),
  );
}
