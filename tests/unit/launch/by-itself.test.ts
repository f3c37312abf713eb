import { expect, test } from "vitest";
import { isByItself } from "@/lib/launch/front/by-itself";

const state = (marker: string | null) =>
  encodeURIComponent(JSON.stringify(["", { children: ["fr", {}] }, null, marker]));

test.each<[string, string, Record<string, string>, boolean]>([
  ["a page that is loaded", "GET", { "sec-fetch-dest": "document" }, false],
  ["a page, by a browser that says nothing of itself", "GET", {}, false],
  [
    "a link that is followed softly",
    "GET",
    { rsc: "1", "next-router-state-tree": state(null) },
    false,
  ],
  ["a link, when nothing of the page before it stays", "GET", { rsc: "1" }, false],
  ["a form that is sent", "POST", { "sec-fetch-dest": "empty", "next-action": "7f" }, false],
  [
    "a page that refreshes itself",
    "GET",
    { rsc: "1", "next-router-state-tree": state("refetch") },
    true,
  ],
  ["a page that is fetched ahead", "GET", { rsc: "1", "next-router-prefetch": "1" }, true],
  ["a stream of events", "GET", { "sec-fetch-dest": "empty" }, true],
  ["a look whether the server is there", "HEAD", { "sec-fetch-dest": "empty" }, true],
])("%s", (_what, method, headers, itself) => {
  expect(isByItself({ method, headers })).toBe(itself);
});
