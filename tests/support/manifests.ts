import { readFileSync } from "node:fs";

export type BuiltRoute = { address: string; isPage: boolean };
export type BuiltAction = { name: string; id: string; page: string };

/** Every address that the build answers, as Next notes it: `/[locale]/pairs/[pairId]/prepare`. */
export function builtRoutes(): ReadonlyArray<BuiltRoute> {
  return Object.entries(read<Record<string, string>>(".next/app-path-routes-manifest.json"))
    .filter(([, address]) => !address.startsWith("/_"))
    .map(([file, address]) => ({ address, isPage: file.endsWith("/page") }));
}

/** Every action of the build, as `pairs/[pairId]/prepare savePreparation`, with a page that can call it. */
export function builtActions(): ReadonlyArray<BuiltAction> {
  type Noted = { exportedName: string; filename: string; workers: Record<string, unknown> };
  const { node } = read<{ node: Record<string, Noted> }>(
    ".next/server/server-reference-manifest.json",
  );

  return Object.entries(node).map(([id, { exportedName, filename, workers }]) => ({
    id,
    name: `${folderOf(filename).replace(/^app\/\[locale\]\//, "")} ${exportedName}`,
    page: addressOf(homeOf(filename, Object.keys(workers))),
  }));
}

/** The page that lives with the action, where there is one; the shortest otherwise. */
function homeOf(file: string, pages: ReadonlyArray<string>) {
  const near = pages.filter((page) => page.startsWith(`${folderOf(file)}/`));
  const [first = ""] = (near.length > 0 ? near : pages).toSorted((a, b) => a.length - b.length);
  return first;
}

function folderOf(file: string) {
  return file.slice(0, file.lastIndexOf("/"));
}

function addressOf(file: string) {
  return file.replace(/^app|\/page$|\/\([^)]+\)/g, "");
}

function read<Content>(file: string) {
  return JSON.parse(readFileSync(file, "utf8")) as Content;
}
