import type { Page } from "@playwright/test";
import { writeAgreement } from "../write-agreement";
import { writeDoubt, writePair } from "../write-pair";
import type { Place, Scene } from "./scene";

const refused = (name: string, path: string, act = sendEmpty): Place => ({ name, path, act });

/** Every form that can be sent in a way that is refused, as it then stands. */
export const refusedScenes: ReadonlyArray<Scene> = [
  {
    of: "everybody",
    name: "refused",
    places: () => ({
      visitor: [
        refused("sign-in", "/sign-in"),
        refused("sign-in-code", "/sign-in?email=nobody@example.org", async (page) => {
          await page.getByRole("main").getByRole("button").first().click();
          await page.waitForURL("**/sign-in/code");
          await sendEmpty(page);
        }),
      ],
    }),
  },
  {
    of: "a pair",
    name: "refused",
    write: async ({ pair }) => {
      await writePair(pair);
      await writeDoubt(pair, pair.mentee);
      return {};
    },
    places: ({ pair }) => ({
      reader: [
        refused("account", "/account"),
        ...["date?meeting=2", "date/propose?meeting=2", "help", "pause"].map((page) =>
          refused(page.replaceAll(/\W/g, "-"), `/pairs/${pair}/${page}`),
        ),
      ],
    }),
  },
  {
    of: "a pair",
    name: "refused to confirm",
    write: async ({ pair }) => {
      await writeAgreement(pair);
      return {};
    },
    places: ({ pair }) => ({
      reader: [refused("agreement-confirm", `/pairs/${pair}/agreement/confirm`)],
    }),
  },
  {
    of: "the desk",
    name: "refused",
    places: ({ program, pair }) => ({
      coordination: [
        ...["people/new", "pairs/new", "import", "settings", "settings/coordinators"].map((page) =>
          refused(`desk-${page.replaceAll("/", "-")}`, `/programs/${program}/${page}`),
        ),
        refused("desk-pairs-one-pause", `/programs/${program}/pairs/${pair}/pause`),
      ],
    }),
  },
];

/** Sends the first form that asks for something, with nothing in it. */
async function sendEmpty(page: Page) {
  const asking = "form:has(:is(input:not([type=hidden]), textarea, select))";
  const form = page.getByRole("main").locator(asking).first();
  for (const field of await form
    .locator(
      "input:not([type]), input[type=text], input[type=email], input[type=date], input[type=time], textarea",
    )
    .all()) {
    if (await field.isVisible()) await field.fill("");
  }
  await form.getByRole("button").last().click();
  await page
    .getByRole("alert")
    .filter({ has: page.getByRole("link") })
    .waitFor();
}
