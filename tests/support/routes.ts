import { readFileSync } from "node:fs";

/** The addresses of all pages of ours as Next built them, the most particular first. Its own begin with an underscore. */
function pageRoutes() {
  const manifest = JSON.parse(readFileSync(".next/app-path-routes-manifest.json", "utf8"));
  return Object.entries<string>(manifest)
    .filter(([file]) => file.endsWith("/page") && !file.startsWith("/_"))
    .map(([, route]) => route)
    .sort((one, other) => (inOrder(one) < inOrder(other) ? -1 : 1));
}

/** The pages of ours to which none of these addresses leads. */
export function pagesBeside(paths: ReadonlyArray<string>) {
  const routes = pageRoutes();
  const led = paths.map((path) => routes.find((route) => patternOf(route).test(path)));

  return routes.filter((route) => !led.includes(route));
}

function patternOf(route: string) {
  const pattern = route.replaceAll(/\[\.{3}[^\]]+\]/g, ".+").replaceAll(/\[[^\]]+\]/g, "[^/]+");
  return new RegExp(`^${pattern}(\\?.*)?$`);
}

/** A name comes before what may be anything, and one thing before many. */
function inOrder(route: string) {
  return route.replaceAll("[...", "~~").replaceAll("[", "~");
}
