import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mostRows, readSheet } from "@/lib/csv/read-sheet";
import { readText } from "@/lib/csv/read-text";
import { checkRows } from "@/lib/domain/import-rows";
import { type Encoding, encodings } from "@/tests/support/encodings";

const headers = "Mentor;Courriel du mentor;Mentorée;Courriel de la mentorée";
const line = "Amina Benali;amina@example.org;Théo Lavoie;theo@example.org";

function sheetOf(text: string) {
  const read = readSheet(text);
  if ("fault" in read) throw new Error(read.fault.code);
  return read.sheet;
}

const faultOf = (text: string) => {
  const read = readSheet(text);
  return "fault" in read ? read.fault : null;
};

describe("a row has the number that the spreadsheet gives it", () => {
  test("blank lines count, and are passed over", () => {
    const sheet = sheetOf(`${headers}\r\n${line}\r\n;;;\r\n\r\n${line}\r\n\r\n`);

    expect(sheet.rows.map(({ row }) => row)).toEqual([2, 5]);
    expect(sheet.blankRows).toBe(2);
  });

  test("a line break inside a field makes no row", () => {
    const sheet = sheetOf(`${headers}\n"Amina\nBenali";a@example.org;Théo;t@example.org\n${line}`);

    expect(sheet.rows.map(({ row }) => row)).toEqual([2, 3]);
    expect(sheet.rows[0]?.cells[0]).toBe("Amina\nBenali");
  });

  test("the line that tells Excel the delimiter is none", () => {
    const told = `sep=|\r\n${headers.replaceAll(";", "|")}\r\n${line.replaceAll(";", "|")}`;

    expect(sheetOf(told).rows.map(({ row }) => row)).toEqual([2]);
  });
});

test("a quotation mark inside a name is part of it", () => {
  const { rows } = sheetOf(
    `${headers}\nJean "Johnny" Roy;j@example.org;"Le ""Grand""";g@example.org`,
  );

  expect(rows[0]?.cells).toEqual([
    'Jean "Johnny" Roy',
    "j@example.org",
    'Le "Grand"',
    "g@example.org",
  ]);
});

test("columns that say nothing to us are passed over, wherever they stand", () => {
  const { headers: read, rows } = sheetOf(
    "Cohort,Mentee email,Mentee,,Mentor email,Mentor\n7,t@example.org,Théo,,a@example.org,Amina",
  );

  expect(read.ignored).toEqual(["Cohort"]);
  expect(checkRows(rows, read).rows[0]?.mentor.name).toBe("Amina");
});

test.each([
  ["nothing but headers", headers, { code: "no-rows" }],
  [
    "a column too few",
    "Mentor;Mentee\na;b",
    {
      code: "missing-columns",
      columns: ["mentor-address", "mentee-address"],
    },
  ],
  [
    "a column twice",
    `${headers};Nom du mentor\n${line};x`,
    {
      code: "doubled-columns",
      columns: ["mentor-name"],
    },
  ],
  [
    "a quotation mark that nothing closes",
    `${headers}\n${line}\n"Amina;a@example.org`,
    {
      code: "unclosed-quote",
      row: 3,
    },
  ],
  [
    "more than we take",
    `${headers}\n${`${line}\n`.repeat(mostRows + 1)}`,
    {
      code: "too-many-rows",
      most: mostRows,
    },
  ],
])("a file with %s is said to have it", (_what, text, fault) => {
  expect(faultOf(text)).toEqual(fault);
});

test("five thousand rows are taken", () => {
  expect(sheetOf(`${headers}\n${`${line}\n`.repeat(mostRows)}`).rows).toHaveLength(mostRows);
});

const name = fc
  .string({
    unit: fc.constantFrom(..."aéÉïçñßZ -’'\",;\t\n\r.()œ€"),
    minLength: 1,
    maxLength: 20,
  })
  .map((text) => `A${text}b`);
const person = fc.record({ name, mailbox: fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/) });

test("whatever the encoding, the delimiter, the ends of lines and the quotation marks, the same people are read", () => {
  const pairs = fc.uniqueArray(fc.tuple(person, person), {
    minLength: 1,
    maxLength: 8,
    selector: ([mentor]) => mentor.mailbox,
  });
  const encoding = fc.constantFrom(...(Object.keys(encodings) as Encoding[]));
  const delimiter = fc.constantFrom(",", ";", "\t");
  const lineEnd = fc.constantFrom("\r\n", "\n", "\r");

  fc.assert(
    fc.property(
      pairs,
      encoding,
      delimiter,
      lineEnd,
      fc.boolean(),
      fc.boolean(),
      fc.boolean(),
      (people, encodedIn, between, end, quotesAll, isEnglish, hasEnd) => {
        const mustQuote = (cell: string) =>
          quotesAll || /["\r\n]/.test(cell) || cell.includes(between);
        const quoted = (cell: string) =>
          mustQuote(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
        const head = isEnglish
          ? ["Mentor", "Mentor email", "Mentee", "Mentee email"]
          : ["Nom du mentor", "Courriel du mentor", "Nom du mentoré", "Courriel du mentoré"];
        const rows = people.map(([mentor, mentee], index) => [
          mentor.name,
          `${mentor.mailbox}@mentors.example.org`,
          mentee.name,
          `${mentee.mailbox}.${index}@mentees.example.org`,
        ]);
        const text = [head, ...rows].map((cells) => cells.map(quoted).join(between)).join(end);
        const bytes = readText(encodings[encodedIn](hasEnd ? text + end : text));
        const { headers: read, rows: lines } = sheetOf("text" in bytes ? bytes.text : "");
        const checked = checkRows(lines, read);

        expect(checked.faults).toEqual([]);
        expect(
          checked.rows.map(({ row, mentor, mentee }) => [
            row,
            mentor.name,
            mentor.email,
            mentee.name,
            mentee.email,
          ]),
        ).toEqual(
          rows.map(([one = "", oneAddress, other = "", otherAddress], index) => [
            index + 2,
            asKept(one),
            oneAddress,
            asKept(other),
            otherAddress,
          ]),
        );
      },
    ),
    { numRuns: 500 },
  );
});

test("no bytes at all make it stumble", () => {
  const garbage = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.string({ maxLength: 200 }).map((text) => Buffer.from(`${headers}\n${text}`)),
  );

  fc.assert(
    fc.property(garbage, (bytes) => {
      const read = readText(bytes);
      const sheet = "text" in read ? readSheet(read.text) : read;
      if ("sheet" in sheet) checkRows(sheet.sheet.rows, sheet.sheet.headers);
    }),
    { numRuns: 1_000 },
  );
});

/** A name on one line. */
function asKept(written: string) {
  return written.replace(/[\s]+/g, " ").trim();
}
