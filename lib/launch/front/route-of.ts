import { readFileSync } from "node:fs";

type Branch = { route?: string; named: Map<string, Branch>; any?: Branch; rest?: string };

/** Gives the route of a path, as its folder is called: `/[locale]/pairs/[pairId]`. What a person or a secret is called is no part of it. */
export function routes(patterns: ReadonlyArray<string> = builtRoutes()) {
  const root: Branch = { named: new Map() };
  for (const pattern of patterns) grow(root, pattern);

  return function routeOf(path: string) {
    let branch: Branch | undefined = root;
    let rest: string | undefined;
    for (const segment of segmentsOf(path)) {
      rest = branch.rest ?? rest;
      branch = branch.named.get(segment) ?? branch.any;
      if (!branch) return rest ?? "none";
    }
    return branch.route ?? rest ?? "none";
  };
}

function grow(root: Branch, pattern: string) {
  let branch = root;
  for (const segment of segmentsOf(pattern)) {
    if (segment.startsWith("[...")) {
      branch.rest = pattern;
      return;
    }
    branch = segment.startsWith("[") ? anyOf(branch) : namedOf(branch, segment);
  }
  branch.route = pattern;
}

function anyOf(branch: Branch) {
  branch.any ??= { named: new Map() };
  return branch.any;
}

function namedOf(branch: Branch, segment: string) {
  const next = branch.named.get(segment) ?? { named: new Map() };
  branch.named.set(segment, next);
  return next;
}

function segmentsOf(path: string) {
  return path.split("/").filter((segment) => segment !== "");
}

// Where one works on Tandem there is no build, and no line is for a collector.
function builtRoutes() {
  try {
    const manifest = readFileSync(".next/app-path-routes-manifest.json", "utf8");
    return Object.values(JSON.parse(manifest) as Record<string, string>);
  } catch {
    return [];
  }
}
