import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** Below these versions stand published holes that Tandem would inherit. */
const floors = {
  next: "16.4.6",
  react: "19.3.1",
  "react-dom": "19.3.1",
  "next-auth": "4.24.15",
  nodemailer: "9.1.1",
  "i18next-fs-backend": "2.6.6",
};

type Locked = { version?: string; optionalDependencies?: Record<string, string> };
type LockFile = { packages: Record<string, Locked> };

const { packages }: LockFile = JSON.parse(readFileSync("package-lock.json", "utf8"));

test.each(Object.entries(floors))("%s is at least %s, wherever it is installed", (name, floor) => {
  const installed = Object.entries(packages)
    .filter(([path]) => path.endsWith(`node_modules/${name}`))
    .map(([, { version = "0" }]) => version);

  expect(installed.filter((version) => isBelow(version, floor))).toEqual([]);
});

// npm locks only what its registry has for some platform it knows, and `npm ci`
// then refuses the whole file, on every platform.
test("what a package may need on another platform is locked too", () => {
  const optional = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
    Object.keys(optionalDependencies),
  );
  const names = new Set(Object.keys(packages).map((path) => path.split("node_modules/").at(-1)));

  expect(optional.filter((name) => !names.has(name))).toEqual([]);
});

function isBelow(version: string, floor: string) {
  return version.localeCompare(floor, "en", { numeric: true }) < 0;
}
