import { readFileSync } from "node:fs";
import { connection } from "next/server";
import { createElement, type ReactNode } from "react";

/** An element of a page of Tandem as it stood in the browser, or a text in it. */
type Piece = string | readonly [string, Readonly<Record<string, string>>, ReadonlyArray<Piece>];

const contents = new Map<string, ReadonlyArray<Piece>>();

/** What a page of Tandem holds, asked of nobody: no session, no database, no wording, no script of its own. */
export default async function BarePage({ params }: { params: Promise<{ page: string }> }) {
  await connection();
  return contentOf((await params).page).map(draw);
}

function contentOf(page: string) {
  const known = contents.get(page);
  if (known) return known;

  const read = JSON.parse(readFileSync(`${process.env.BARE_CONTENT}/${page}.json`, "utf8"));
  contents.set(page, read);
  return read as ReadonlyArray<Piece>;
}

function draw(piece: Piece, key: number): ReactNode {
  if (typeof piece === "string") return piece;

  const [tag, attributes, children] = piece;
  return children.length > 0
    ? createElement(tag, { ...attributes, key }, children.map(draw))
    : createElement(tag, { ...attributes, key });
}
