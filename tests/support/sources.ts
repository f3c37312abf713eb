import { existsSync, readdirSync, readFileSync } from "node:fs";

/** Every TypeScript file below a folder, by its path from the root. */
export function sourcesIn(folder: string) {
  if (!existsSync(folder)) return [];

  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `${folder}/${file}`)
    .filter((file) => !file.startsWith("lib/generated/"));
}

export function contents(file: string) {
  return readFileSync(file, "utf8");
}

/** What a file imports, types and lazy imports included, with `./` and `../` written out from the root. */
export function importsOf(file: string) {
  const found = contents(file).matchAll(/(?:\bfrom|^import|\bimport\()\s*"([^"]+)"/gm);

  return [...found].map(([, source = ""]) =>
    source.startsWith(".")
      ? new URL(source, `file:///${file}`).pathname.replace("/", "@/")
      : source,
  );
}
