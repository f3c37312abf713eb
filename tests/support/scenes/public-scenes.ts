import { createHmac } from "node:crypto";
import type { Page } from "@playwright/test";
import { stackSecret } from "../stack";
import type { Scene } from "./scene";

/** What is open to everybody, and what is said to whoever comes to a closed door. */
export const publicScenes: ReadonlyArray<Scene> = [
  {
    of: "everybody",
    name: "",
    write: async ({ pair }) => ({ letter: stopToken(pair.mentor.id) }),
    places: ({ pair, letter }) => ({
      visitor: [
        "",
        "/sign-in",
        { name: "sign-in-code", path: "/sign-in?email=nobody@example.org", act: askForCode },
        { name: "sign-in-code-none", path: "/sign-in/code" },
        "/goodbye",
        "/privacy",
        "/accessibility",
        { name: "parts", path: "/parts", act: openAll },
        { name: "letters", path: `/letters/${letter}` },
        { name: "dead-end-400", status: 400, path: "/%ff" },
        { name: "dead-end-401", status: 401, path: `/pairs/${pair}/agreement` },
        { name: "dead-end-404", status: 404, path: "/nowhere" },
        "/dead-end/500",
      ],
      coordination: [{ name: "dead-end-403", status: 403, path: `/pairs/${pair}/agreement` }],
    }),
  },
];

async function askForCode(page: Page) {
  await page.getByRole("main").getByRole("button").first().click();
  await page.waitForURL("**/sign-in/code");
}

async function openAll(page: Page) {
  for (const summary of await page.locator("details:not([open]) > summary").all()) {
    await summary.click();
  }
}

/** As a letter of ours carries it. */
function stopToken(person: string) {
  const named = `${person}.homework`;
  const signed = createHmac("sha256", stackSecret()).update(`stop:${named}`).digest("base64url");

  return `${named}.${signed}`;
}
