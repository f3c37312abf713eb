import { cp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { build } from "esbuild";
import { compiledFolder, compiledSources } from "./program";

const compressible = /\.(js|css|svg|json|txt|html|webmanifest|ico|map)$/;

// What the launch runs is compiled once, so that a start needs no compiler in memory.
await build({
  entryPoints: { supervise: "lib/launch/supervise.ts", ...compiledSources },
  outdir: compiledFolder,
  outExtension: { ".js": ".mjs" },
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  packages: "external",
  // What is marked as belonging to the server runs here without Next, which reads that mark.
  alias: {
    "@": process.cwd(),
    "server-only": join(process.cwd(), "node_modules/server-only/empty.js"),
  },
  logLevel: "warning",
});

// The files of `public` are compressed beside copies, so that the sources stay clean.
await rm(".next/public", { recursive: true, force: true });
await cp("public", ".next/public", { recursive: true }).catch(() => {});
await Promise.all([".next/static", ".next/public"].map(compressFolder));

async function compressFolder(folder: string) {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  await Promise.all(
    names.filter((name) => compressible.test(name)).map((name) => compress(join(folder, name))),
  );
}

async function compress(file: string) {
  const bytes = await readFile(file);
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  await writeFile(`${file}.br`, await promisify(brotliCompress)(bytes, { params }));
  await writeFile(`${file}.gz`, await promisify(gzip)(bytes, { level: 9 }));
}
