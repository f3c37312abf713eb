import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const tracked = execFileSync("git", ["ls-files", "-z"], { encoding: "utf8" })
  .split("\0")
  .filter((file) => file !== "" && existsSync(file));

/** What keys and ways in look like, wherever they come from. */
const keyLike = [
  /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
  /\b(AKIA|ASIA)[0-9A-Z]{16}\b/,
  /\bgh[pousr]_\w{30,}/,
  /\bxox[abprs]-[\w-]{10,}/,
  /\b[sr]k_live_\w{16,}/,
  /\bAIza[\w-]{35}\b/,
  /\beyJ[\w-]{15,}\.eyJ[\w-]{15,}\./,
  /(SECRET|PASSWORD|BACKUP_KEY|ENCRYPTION_KEY)=[^\s$"'`{]{12,}/,
];

test("no file holds what looks like a key or a way in", () => {
  const found = tracked
    .filter((file) => !/\.(png|ico|woff2|pdf)$/.test(file))
    .flatMap((file) => {
      const text = readFileSync(file, "utf8");
      return keyLike.filter((key) => key.test(text)).map((key) => `${file}: ${key.source}`);
    });

  // The patterns themselves stand in this file.
  expect(found.filter((each) => !each.startsWith("tests/laws/secrets.test.ts"))).toEqual([]);
});

test("neither settings, data nor what was built are kept with the sources", () => {
  const kept = tracked.filter((file) =>
    /(^|\/)(\.env(?!\.example$)[^/]*|\.data|\.next|secret)(\/|$)|\.(pem|key|backup)$/.test(file),
  );

  expect(kept).toEqual([]);
});
