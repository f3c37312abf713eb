import { expect, test } from "vitest";
import { readText } from "@/lib/csv/read-text";
import { type Encoding, encodings } from "@/tests/support/encodings";

const text = "Nom du mentor;Courriel\r\nZoé L’Œuvre;zoe@example.org\r\n";

test.each(Object.keys(encodings) as Encoding[])("a text in %s is read", (encoding) => {
  expect(readText(encodings[encoding](text))).toEqual({ text });
});

test("letters that no Western encoding has are read too", () => {
  expect(readText(Buffer.from("mentor\n李小龍 Łucja"))).toEqual({ text: "mentor\n李小龍 Łucja" });
});

test.each([
  ["an empty file", Buffer.from(""), "file-empty"],
  ["a mark alone", Buffer.from("\uFEFF\r\n"), "file-empty"],
  ["an Excel workbook", Buffer.from("PK\u0003\u0004\u0014\u0000"), "file-is-spreadsheet"],
  ["an old Excel workbook", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), "file-is-spreadsheet"],
  ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), "file-unreadable"],
  ["a text cut in half", Buffer.from("\uFEFFmentor", "utf16le").subarray(0, 9), "file-unreadable"],
])("%s is said to be one", (_what, bytes, fault) => {
  expect(readText(bytes)).toEqual({ fault });
});
