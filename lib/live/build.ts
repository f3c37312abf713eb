import "server-only";
import { readFileSync } from "node:fs";

let known: string | undefined;

/** Which build serves: to a page of another one nothing new can be brought, it must be loaded anew. */
export function buildId() {
  known ??= readBuildId();
  return known;
}

// Where one works on Tandem there is no build, and each page is of the latest.
function readBuildId() {
  try {
    return readFileSync(".next/BUILD_ID", "utf8").trim();
  } catch {
    return "none";
  }
}
