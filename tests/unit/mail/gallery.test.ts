import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { chromium } from "@playwright/test";
import { afterAll, beforeAll, expect, test } from "vitest";
import { locales } from "@/lib/i18n/settings";
import { gallery } from "@/tests/support/letter-gallery";
import { openMailServer } from "@/tests/support/letters";

const mail = await openMailServer();
Object.assign(process.env, {
  SMTP_URL: mail.url,
  DATABASE_APP_URL: "postgres://nobody@127.0.0.1:9/none",
  TANDEM_ORIGIN: "https://tandem.example.org",
  TANDEM_SECRET: "a secret for tests only, and long enough",
  TANDEM_KEYS: Buffer.alloc(32, 7).toString("base64"),
});
/** Where the pictures can be looked at once the tests have run. */
const folder = new URL("../../../test-results/letters/", import.meta.url).pathname;
const all = Object.keys(gallery).flatMap((name) => locales.map((locale) => ({ name, locale })));

/** Codes, what is said of an ending, and what asks a mailbox or a colleague to do their part. */
const always = [
  "sign-in-code",
  "proof-code",
  "second-factor-added",
  "second-factor-replaced",
  "second-factor-removed",
  "second-factor-reset",
  "ending-notice",
  "retention-notice",
  "ending-asked",
  "coordinator-invitation",
  "invitation-withdrawn",
];
/** An answer to these would reach the coordination by mistake, or come from it. */
const fromNobody = ["fit-check", "ending-asked"];

beforeAll(() => mkdir(folder, { recursive: true }));
afterAll(() => mail.close());

test("the gallery has every letter that there is", async () => {
  const files = (await readdir("lib/mail")).filter((name) => name.endsWith(".tsx"));
  const shown = await readFile("tests/support/letter-gallery.ts", "utf8");
  const missing = files
    .map((name) => name.replace(".tsx", ""))
    .filter((name) => name !== "letter" && !shown.includes(`"@/lib/mail/${name}"`));

  expect(missing).toEqual([]);
});

test.each(all)("$name in $locale is a whole letter", async ({ name, locale }) => {
  mail.taken.length = 0;
  await gallery[name]?.(locale);
  const [{ to, letter } = { to: [], letter: null }] = mail.taken;
  const { html = "", text = "", subject = "" } = letter ?? {};
  const headers = letter?.headers.map(({ key }) => key) ?? [];
  await writeFile(`${folder}${name}.${locale}.html`, html);

  expect(to).toHaveLength(1);
  expect(subject.length).toBeGreaterThan(10);
  expect(html).toContain(name === "ending-asked" ? 'lang="fr"' : `lang="${locale}"`);
  // Why it came, in both parts, and in words that are set as their language wants them.
  const why = { fr: "Vous recevez ce courriel", en: "You are receiving this email" }[locale];
  expect([html, text.replaceAll(/\s+/g, " ")].map((part) => part.includes(why))).toEqual([
    true,
    true,
  ]);
  expect(headers.includes("list-unsubscribe")).toBe(!always.includes(name));
  expect(letter?.replyTo?.[0]?.address).toBe(
    fromNobody.includes(name) ? undefined : "coordination@example.org",
  );
  // Nothing that tells anybody when it is read, or by whom.
  expect(html).not.toMatch(/<img|<script|<link|@import|url\(/);
  const links = [...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href ?? "");
  expect(links.filter((href) => !/^(https:\/\/tandem\.example\.org\/|mailto:)/.test(href))).toEqual(
    [],
  );
  expect(`${subject}${text}`).not.toMatch(/undefined|null|\{\{|\[object/);
});

test("each fits the screen of a telephone, and has its picture taken", async () => {
  const browser = await chromium.launch({
    executablePath: process.env.PLAYWRIGHT_CHROMIUM_EXECUTABLE ?? "/usr/bin/chromium",
    args: ["--disable-gpu", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
  });
  const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
  const tooWide: string[] = [];
  for (const { name, locale } of all) {
    await page.goto(`file://${folder}${name}.${locale}.html`);
    await page.screenshot({ path: `${folder}${name}.${locale}.png`, fullPage: true });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > 320) tooWide.push(`${name}.${locale}: ${width}`);
  }
  await browser.close();

  expect(tooWide).toEqual([]);
}, 60_000);
