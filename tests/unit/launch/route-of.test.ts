import { expect, test } from "vitest";
import { routes } from "@/lib/launch/front/route-of";

const routeOf = routes([
  "/[locale]",
  "/[locale]/pairs/[pairId]/agreement",
  "/[locale]/pairs/[pairId]/agreement/confirm",
  "/[locale]/pairs/[pairId]/agreement/[clause]",
  "/[locale]/[...rest]",
  "/api/letters/[token]",
]);

test.each([
  { path: "/fr", route: "/[locale]" },
  { path: "/en/pairs/0190-a/agreement", route: "/[locale]/pairs/[pairId]/agreement" },
  {
    path: "/en/pairs/0190-a/agreement/confirm/",
    route: "/[locale]/pairs/[pairId]/agreement/confirm",
  },
  {
    path: "/en/pairs/0190-a/agreement/schedule",
    route: "/[locale]/pairs/[pairId]/agreement/[clause]",
  },
  { path: "/api/letters/a.secret", route: "/api/letters/[token]" },
  { path: "/fr/amina@example.org", route: "/[locale]/[...rest]" },
  { path: "/fr/pairs/a/b/c/d", route: "/[locale]/[...rest]" },
  { path: "/api/none/at/all", route: "none" },
])("$path is $route", ({ path, route }) => {
  expect(routeOf(path)).toBe(route);
});
