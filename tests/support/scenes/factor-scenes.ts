import type { Page } from "@playwright/test";
import { codeApp } from "../code-app";
import { asPerson, sealed } from "../stack";
import type { Scene } from "./scene";

const key = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
const own = "/account/second-factor";

/** Setting a second factor up, being asked for it, and having it. */
export const factorScenes: ReadonlyArray<Scene> = [
  {
    of: "a pair",
    name: "begun",
    places: () => ({
      reader: [own, { name: "account-second-factor-new", path: `${own}/new`, act: begin }],
    }),
  },
  {
    of: "a pair",
    name: "owed",
    write: async ({ pair: { mentor, mentee } }) => {
      for (const { id } of [mentor, mentee]) {
        const secret = sealed("authenticators.secret", { personId: id }, key);
        await asPerson(id, (client) =>
          client.query("insert into authenticators values ($1, $2, now(), 0)", [id, secret]),
        );
      }
      return {};
    },
    places: () => ({
      reader: ["/second-factor", { name: "account-second-factor", path: own, act: giveAndMake }],
    }),
  },
];

/** Whoever has begun nothing is led to where one begins. */
async function begin(page: Page) {
  await page.getByRole("main").getByRole("button").first().click();
  await page.waitForURL("**/second-factor/new");
}

async function giveAndMake(page: Page) {
  await page.getByRole("main").getByRole("textbox").fill(codeApp(key)());
  await page.getByRole("main").getByRole("button").first().click();
  await page.waitForURL(`**${own}`);
  await page.getByRole("main").getByRole("button").last().click();
  await page
    .getByRole("list")
    .filter({ hasText: /[2-9A-Z]{5} [2-9A-Z]{5}/ })
    .waitFor();
}
