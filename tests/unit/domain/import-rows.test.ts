import { describe, expect, test } from "vitest";
import { readHeaders } from "@/lib/domain/import-columns";
import { checkRows } from "@/lib/domain/import-rows";

const headers = readHeaders([
  "Mentor",
  "Courriel du mentor",
  "Langue du mentor",
  "Personne mentorée",
  "Courriel de la personne mentorée",
  "Langue de la personne mentorée",
]);
const amina = ["Amina Benali", "amina@example.org", "Français"];
const theo = ["Théo Lavoie", "theo@example.org", "en"];
const noor = ["Noor Haddad", "noor@example.org", ""];

function check(...rows: ReadonlyArray<ReadonlyArray<string>>) {
  return checkRows(
    rows.map((cells, index) => ({ row: index + 2, cells })),
    headers,
  );
}

/** "3 mentee-name other-name 2": the row, the column, what is wrong and the row it is at odds with. */
function faultsOf(...rows: ReadonlyArray<ReadonlyArray<string>>) {
  return check(...rows).faults.map(({ row, column, code, otherRow }) =>
    [row, column, code, otherRow].filter(Boolean).join(" "),
  );
}

test("a row is read in the form in which names and addresses are kept", () => {
  const untidy = [" Amina\u00A0 Benali\n", "Amina <AMINA@example.org>", "francais"];

  expect(check([...untidy, ...theo])).toEqual({
    faults: [],
    rows: [
      {
        row: 2,
        mentor: { name: "Amina Benali", email: "amina@example.org", locale: "fr" },
        mentee: { name: "Théo Lavoie", email: "theo@example.org", locale: "en" },
      },
    ],
  });
});

test("all that is wrong with a row is said at once", () => {
  expect(faultsOf(["", "amina@example,org", "latin", ...theo])).toEqual([
    "2 mentor-name name-missing",
    "2 mentor-address address-with-comma",
    "2 mentor-language unknown-language",
  ]);
});

test.each([
  ['=HYPERLINK("https://elsewhere.example")', "name-is-formula"],
  ["＝1+1", "name-is-formula"],
  ["'@SUM(1)", "name-is-formula"],
  ["-2+3", "name-is-formula"],
  ["\t=1", "name-is-formula"],
  ["AmÃ©lie", "name-garbled"],
  ["Am?lie", "name-garbled"],
  ["Am\uFFFDlie", "name-garbled"],
  ["amina@example.org", "name-is-address"],
  ["12345", "name-without-letters"],
  ["a".repeat(121), "name-too-long"],
  [" \u200B", "name-missing"],
])("the name %j is doubtful: %s", (name, code) => {
  expect(faultsOf([name, "amina@example.org", "", ...theo])).toEqual([`2 mentor-name ${code}`]);
});

test.each(["JOÃO Ñandú", "Łucja D’Été-O’Brien", "李小龍", "محمد", "نرگس\u200Cها"])(
  "the name %s is a name",
  (name) => {
    expect(faultsOf([name, "amina@example.org", "", ...theo])).toEqual([]);
  },
);

describe("beside the other rows", () => {
  test("one address has one name", () => {
    const other = ["Amina Roy", "amina@example.org", ""];
    expect(faultsOf([...amina, ...theo], [...other, ...noor])).toEqual([
      "3 mentor-name other-name 2",
    ]);
  });

  test("also where one of the rows has a fault of its own", () => {
    const other = ["Amina Roy", "amina@example.org", ""];
    expect(faultsOf([...amina, "Théo", "theo", ""], [...other, ...noor])).toEqual([
      "2 mentee-address address-without-at",
      "3 mentor-name other-name 2",
    ]);
  });

  test("somebody has the name of the first row, and the language of whichever says one", () => {
    const { rows } = check([...noor, ...theo], ["NOOR HADDAD", "noor@example.org", "fr", ...amina]);

    expect(rows.map(({ mentor }) => [mentor.name, mentor.locale])).toEqual([
      ["Noor Haddad", "fr"],
      ["Noor Haddad", "fr"],
    ]);
  });

  test("an accent, a capital or the family name first makes no other name", () => {
    const shouted = ["BÉNALI, Amina", "amina@example.org", ""];
    expect(faultsOf([...amina, ...theo], [...shouted, ...noor])).toEqual([]);
  });

  test("one address has one language", () => {
    const other = ["Amina Benali", "amina@example.org", "anglais"];
    expect(faultsOf([...amina, ...theo], [...other, ...noor])).toEqual([
      "3 mentor-language other-language 2",
    ]);
  });

  test("nobody mentors whoever mentors them", () => {
    expect(faultsOf([...amina, ...theo], [...theo, ...amina])).toEqual([
      "3 mentor-address reversed-in-file 2",
    ]);
  });

  test("the same pair twice is no fault", () => {
    expect(faultsOf([...amina, ...theo], [...amina, ...theo])).toEqual([]);
  });

  test("one may mentor one person and be the mentee of another", () => {
    expect(faultsOf([...amina, ...theo], [...theo, ...noor])).toEqual([]);
  });
});

test("nobody is matched with themselves", () => {
  const again = ["Amina Benali", " AMINA@example.org", ""];
  expect(faultsOf([...amina, ...again])).toEqual(["2 mentee-address same-person"]);
});

test("a comma too many is found by the cell that has no column", () => {
  expect(faultsOf(["Benali", ...amina, ...theo])).toEqual(["2 too-many-cells"]);
  expect(faultsOf([...amina, ...theo, "", ""])).toEqual([]);
});
