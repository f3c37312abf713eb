import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { byteOrderMark } from "@/lib/csv/csv-file";
import { readSheet } from "@/lib/csv/read-sheet";
import { readText } from "@/lib/csv/read-text";
import { writeRows } from "@/lib/csv/write-sheet";
import { planImport } from "@/lib/domain/import-plan";
import { checkRows, pairKey } from "@/lib/domain/import-rows";
import { faultHeadings, templateHeadings, wordFaults } from "@/lib/i18n/import-wording";
import { wordPairExport } from "@/lib/i18n/pair-export-wording";
import { locales } from "@/lib/i18n/settings";
import { pair } from "@/tests/support/cast";

const folder = "tests/golden/import";
const program = {
  names: new Map([["noor@example.org", "Noor Al-Haddad"]]),
  pairs: new Map([
    [pairKey({ email: "ravi@example.org" }, { email: "noor@example.org" }), "open"],
  ] as const),
};

describe.each(locales)("in %s", (locale) => {
  const read = readText(readFileSync(`${folder}/${locale}.csv`));
  const found = readSheet("text" in read ? read.text : "");
  if ("fault" in found) throw new Error(found.fault.code);
  const { sheet } = found;
  const plan = planImport(checkRows(sheet.rows, sheet.headers), program);
  const golden = (name: string) => `../../golden/import/${locale}.${name}`;

  test("a file as people make it is understood row by row", async () => {
    const rows = plan.rows.map(({ row, effect, mentor, mentee, known, kept }) =>
      JSON.stringify({ row, effect, mentor, mentee, known, kept }),
    );
    await expect(`${rows.join("\n")}\n`).toMatchFileSnapshot(golden("plan.jsonl"));
  });

  test("its faults are a file to have beside one's spreadsheet", async () => {
    const faults = wordFaults(plan.faults, sheet, locale).map(Object.values);
    const file = byteOrderMark + writeRows([faultHeadings(locale), ...faults], locale);

    await expect(file).toMatchFileSnapshot(golden("corrections.csv"));
  });

  test("the template has the headings that are understood", async () => {
    const file = writeRows([templateHeadings(locale)], locale);
    await expect(byteOrderMark + file).toMatchFileSnapshot(golden("template.csv"));

    const filled = `${file}${["Amina", "a@example.org", "", "Théo", "t@example.org", ""].join(locale === "fr" ? ";" : ",")}`;
    const again = readSheet(filled);
    expect("sheet" in again && again.sheet.headers.ignored).toEqual([]);
  });

  test("the export says the state and the dates of a pair", async () => {
    const now = new Date("2026-11-22T15:00:00Z");
    const words = wordPairExport({ locale, timeZone: "America/Toronto" }, now);
    const row = words.row({
      pair,
      mentor: { name: "Amina Benali", email: "amina@example.org", locale: "fr" },
      mentee: { name: "=1+1; Théo, dit “le Grand”", email: "theo@example.org", locale: "en" },
      progress: {
        matchedAt: new Date("2026-09-01T03:30:00Z"),
        arrivedAt: new Date("2026-09-05T16:00:00Z"),
        meetingDates: new Map([[2, new Date("2026-12-03T19:30:00Z")]]),
        meetingsHeld: new Map([[1, new Date("2026-09-20T19:30:00Z")]]),
        confirmations: [],
        reviews: { dates: [], answers: [] },
        pause: { resumesOn: null, sequence: 0 },
        wentOnAt: null,
        endedAt: null,
      },
    });

    await expect(byteOrderMark + writeRows([words.headings, row], locale)).toMatchFileSnapshot(
      golden("export.csv"),
    );
  });
});
