import { describe, expect, test } from "vitest";
import { foldText, missingColumns, readHeaders } from "@/lib/domain/import-columns";

const meant = (...headers: string[]) => [...readHeaders(headers).places.keys()];

test.each([
  ["Nom du mentor", "mentor-name"],
  ["MENTOR(E)", "mentor-name"],
  ["Mentor·e", "mentor-name"],
  ["  nom   de la personne mentorée ", "mentee-name"],
  ["Mentoré(e)", "mentee-name"],
  ["Mentorée", "mentee-name"],
  ["Mentee's name", "mentee-name"],
  ["Name of the mentor", "mentor-name"],
  ["Nom et prénom du mentor", "mentor-name"],
  ["Prénom du mentor", "mentor-given-name"],
  ["Mentor first name", "mentor-given-name"],
  ["Mentee’s last name", "mentee-name"],
  ["Courriel du mentor", "mentor-address"],
  ["Adresse courriel de la personne mentorée", "mentee-address"],
  ["mentor_email", "mentor-address"],
  ["Mentee e-mail address", "mentee-address"],
  ["Langue préférée du mentor", "mentor-language"],
  ["mentee-language", "mentee-language"],
  ["Courriel du mentore\u0301", "mentee-address"],
])("%j holds the %s", (header, column) => {
  expect(meant(header)).toEqual([column]);
});

test.each(["", "Cohorte", "Nom", "Courriel", "Adresse postale du mentor", "Mentor et mentoré"])(
  "%j says nothing to us",
  (header) => {
    expect(meant(header)).toEqual([]);
  },
);

describe("a “mentore” without its accent", () => {
  test("is the other one where a mentor stands beside", () => {
    expect(meant("Nom du mentor", "Nom du mentore")).toEqual(["mentor-name", "mentee-name"]);
  });

  test("mentors where a “mentorée” stands beside", () => {
    expect(meant("Nom de la mentore", "Nom de la mentorée")).toEqual([
      "mentor-name",
      "mentee-name",
    ]);
  });
});

test("what is missing, what stands there twice and what is passed over is said", () => {
  const read = readHeaders(["Mentor", "Nom du mentor", "Cohorte", "Courriel du mentor"]);

  expect(missingColumns(read)).toEqual(["mentee-name", "mentee-address"]);
  expect(read.doubled).toEqual(["mentor-name"]);
  expect(read.ignored).toEqual(["Cohorte"]);
  expect(read.width).toBe(4);
});

test("texts are compared without case, accents and punctuation", () => {
  expect(foldText("  Élise-Anne  O’Brien ")).toBe("elise anne o brien");
});
