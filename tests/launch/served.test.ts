import { readdirSync, readFileSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { expect, test } from "vitest";

/** All that the front serves as a file, and what it was compressed to. */
const served = [".next/static", ".next/public"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => `${folder}/${name}`)
    .filter((path) => statSync(path).isFile()),
);

test("nothing that is served is a map to the sources, a setting or a note", () => {
  const telling = served.filter((path) =>
    /\.map(\.br|\.gz)?$|\/\.|\.(env|ts|tsx|sql|md|log)$/.test(path),
  );

  expect(served.length).toBeGreaterThan(20);
  expect(telling).toEqual([]);
});

test("nothing that is served says where it was built, or points to a map", () => {
  const words = [process.cwd(), homedir(), "sourceMappingURL", "TANDEM_SECRET"];
  const telling = served
    .filter((path) => /\.(js|css|json|html|txt)$/.test(path))
    .flatMap((path) => {
      const text = readFileSync(path, "utf8");
      return words.filter((word) => text.includes(word)).map((word) => `${path}: ${word}`);
    });

  expect(telling).toEqual([]);
});
