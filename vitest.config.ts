import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));

export default defineConfig({
  resolve: {
    alias: {
      "@": root.replace(/\/$/, ""),
      // What is marked `server-only` is tested as the server that it runs in.
      "server-only": `${root}node_modules/server-only/empty.js`,
    },
  },
  test: {
    // Far from UTC by an odd number of minutes, so that whoever trusts the machine's clock is found out.
    env: { TZ: "Pacific/Chatham" },
    projects: [
      { extends: true, test: { name: "laws", include: ["tests/laws/**/*.test.ts"] } },
      { extends: true, test: { name: "unit", include: ["tests/unit/**/*.test.{ts,tsx}"] } },
      {
        extends: true,
        test: {
          name: "db",
          include: ["tests/db/**/*.test.ts"],
          globalSetup: ["tests/support/postgres.ts"],
          setupFiles: ["tests/support/db.ts"],
          maxWorkers: 2,
          testTimeout: 40_000,
          hookTimeout: 40_000,
        },
      },
      {
        extends: true,
        test: {
          name: "launch",
          include: ["tests/launch/**/*.test.ts"],
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "prove",
          include: ["tests/prove/**/*.test.ts"],
          globalSetup: ["tests/support/postgres.ts"],
          setupFiles: ["tests/support/db.ts"],
          fileParallelism: false,
          testTimeout: 900_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
