import { describe, expect, test } from "vitest";
import {
  formatDate,
  formatDateTime,
  formatDateTimeInZone,
  formatRelativeDay,
  formatShortDate,
  formatTime,
  formatTimeElsewhere,
  listTimeZones,
} from "@/lib/i18n/dates";

const montreal = { locale: "fr", timeZone: "America/Toronto" } as const;
const toronto = { locale: "en", timeZone: "America/Toronto" } as const;
const meeting = new Date("2026-11-24T19:30:00Z");

describe("a French reader", () => {
  test("reads the day and the hour as Québec writes them", () => {
    expect(plain(formatDateTime(meeting, montreal))).toBe("le mardi 24 novembre 2026, à 14 h 30");
  });

  test("reads the first of a month as an ordinal", () => {
    const first = new Date("2026-12-01T17:00:00Z");

    expect(plain(formatDate(first, montreal))).toBe("le mardi 1er décembre 2026");
    expect(plain(formatShortDate(first, montreal))).toBe("1er déc. 2026");
  });

  test.each([
    ["2026-11-24T13:05:00Z", "8 h 5"],
    ["2026-11-25T00:00:00Z", "19 h"],
    ["2026-11-24T05:00:00Z", "0 h"],
    ["2026-11-24T17:00:00Z", "12 h"],
  ])("reads %s as %s", (instant, words) => {
    expect(plain(formatTime(new Date(instant), montreal))).toBe(words);
  });

  test("never has an hour broken from its minutes", () => {
    expect(formatTime(meeting, montreal)).toBe("14\u00A0h\u00A030");
  });
});

describe("an English reader", () => {
  test("reads the day and the hour as Canada writes them", () => {
    expect(plain(formatDateTime(meeting, toronto))).toBe("Tuesday, November 24, 2026 at 2:30 p.m.");
  });

  test.each([
    ["2026-11-24T13:05:00Z", "8:05 a.m."],
    ["2026-11-24T05:00:00Z", "12:00 a.m."],
    ["2026-11-24T17:00:00Z", "12:00 p.m."],
  ])("reads %s as %s", (instant, words) => {
    expect(plain(formatTime(new Date(instant), toronto))).toBe(words);
  });
});

describe("another place", () => {
  // A winter whose hours nobody will change any more: British Columbia has since settled on one time
  // for the whole year, which the zones of an older Node do not know.
  test("is named when its clocks differ", () => {
    const past = new Date("2025-11-24T19:30:00Z");
    expect(plain(formatTimeElsewhere(past, montreal, "America/Vancouver"))).toBe(
      "11 h 30, heure de Vancouver",
    );
    expect(plain(formatTimeElsewhere(past, toronto, "America/Vancouver"))).toBe(
      "11:30 a.m. Vancouver time",
    );
  });

  test("is told with its day when that is another", () => {
    expect(
      plain(formatTimeElsewhere(new Date("2026-11-24T23:30:00Z"), montreal, "Europe/Paris")),
    ).toBe("le mercredi 25 novembre 2026, à 0 h 30, heure de Paris");
  });

  test("is left out when its clocks agree", () => {
    expect(formatTimeElsewhere(meeting, montreal, "America/Blanc-Sablon")).not.toBeNull();
    expect(
      formatTimeElsewhere(new Date("2026-07-01T16:00:00Z"), montreal, "America/Blanc-Sablon"),
    ).toBeNull();
  });

  test("is always named in a letter, by its own name when we have no other", () => {
    expect(plain(formatDateTimeInZone(meeting, toronto))).toBe(
      "Tuesday, November 24, 2026 at 2:30 p.m. Toronto time",
    );
    expect(plain(formatDateTimeInZone(meeting, { locale: "fr", timeZone: "Asia/Tokyo" }))).toBe(
      "le mercredi 25 novembre 2026, à 4 h 30, heure du fuseau Asia/Tokyo",
    );
  });

  test("can be chosen by its name in the reader’s language", () => {
    expect(listTimeZones("fr")).toContainEqual({ value: "Europe/London", label: "Londres" });
  });
});

describe("a day near today", () => {
  const lateTonight = new Date("2026-11-25T04:30:00Z");

  test.each([
    ["2026-11-24T12:00:00Z", "aujourd’hui", "today"],
    ["2026-11-25T05:01:00Z", "demain", "tomorrow"],
    ["2026-11-23T12:00:00Z", "hier", "yesterday"],
    ["2026-11-27T12:00:00Z", "dans 3 jours", "in 3 days"],
    ["2026-12-24T12:00:00Z", "le jeudi 24 décembre 2026", "Thursday, December 24, 2026"],
  ])("is counted by the reader’s own calendar: %s is %s", (instant, french, english) => {
    expect(plain(formatRelativeDay(new Date(instant), montreal, lateTonight))).toBe(french);
    expect(plain(formatRelativeDay(new Date(instant), toronto, lateTonight))).toBe(english);
  });
});

function plain(text: string | null) {
  return text?.replaceAll("\u00A0", " ");
}
