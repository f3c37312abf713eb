import { expect, test } from "vitest";
import { readAddress } from "@/lib/domain/address";

test.each([
  ["amina@example.org", "amina@example.org"],
  ["  Amina.Benali@Example.ORG\u00A0", "amina.benali@example.org"],
  ["Amina Benali <amina@example.org>", "amina@example.org"],
  ['"Benali, Amina" <amina@example.org>;', "amina@example.org"],
  ["<amina@example.org>", "amina@example.org"],
  ["mailto:amina@example.org?subject=Bonjour", "amina@example.org"],
  ["amina@example.org;", "amina@example.org"],
  ["ａｍｉｎａ＠ｅｘａｍｐｌｅ．ｏｒｇ", "amina@example.org"],
  ["amina\u200B@exam\u00ADple.org\uFEFF", "amina@example.org"],
  ["'+tandem@example.org", "+tandem@example.org"],
  ["o'brien+tandem@sous.domaine.example.org", "o'brien+tandem@sous.domaine.example.org"],
])("%j is read as %s", (written, address) => {
  expect(readAddress(written)).toEqual({ address });
});

test.each([
  ["", "address-missing"],
  [" \u200B ", "address-missing"],
  ["amina@example.org, theo@example.org", "address-twice"],
  ["amina@@example.org", "address-twice"],
  ["amina.example.org", "address-without-at"],
  ["amina benali@example.org", "address-with-space"],
  ["amina@exam ple.org", "address-with-space"],
  ["amina@example,org", "address-with-comma"],
  ["amina;@example.org", "address-with-comma"],
  ["amina@example", "address-without-dot"],
  ["amélie@example.org", "address-with-odd-letters"],
  ["o’brien@example.org", "address-with-odd-letters"],
  ["аmina@example.org", "address-with-odd-letters"],
  ["amina@hôpital.example", "address-with-odd-letters"],
  [".amina@example.org", "address-misshapen"],
  ["amina..b@example.org", "address-misshapen"],
  ["@example.org", "address-misshapen"],
  ["amina@.org", "address-misshapen"],
  ["amina@example.c", "address-misshapen"],
  ["amina@-example.org", "address-misshapen"],
  ["amina@192.0.2.1", "address-misshapen"],
  ["amina(a)@example.org", "address-misshapen"],
  [`${"a".repeat(65)}@example.org`, "address-too-long"],
  [`a@${"b.".repeat(140)}org`, "address-too-long"],
])("%j is doubtful: %s", (written, fault) => {
  expect(readAddress(written)).toEqual({ fault });
});

test("an address that was read once is read the same again", () => {
  const read = readAddress("Amina <AMINA@example.org>");

  expect("address" in read && readAddress(read.address)).toEqual(read);
});
