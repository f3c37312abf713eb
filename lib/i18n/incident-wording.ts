import "server-only";
import { type IncidentEntry, incidentLimit, risks } from "@/lib/domain/incident";
import { incidentRules } from "@/lib/schemas/typed/incident";
import { formatDateTime, formatDay, type Reader } from "./dates";
import { wordForm, wordLimit } from "./form-wording";
import type { Locale } from "./settings";
import { wording } from "./wording";

/** What an entry says, in the order in which the register shows it. */
export const incidentFacts = [
  "happenedOn",
  "what",
  "whose",
  "risk",
  "assessment",
  "measures",
  "commissionToldOn",
  "peopleToldOn",
] as const;

/** Every string of the form that enters an incident. */
export function wordIncidentForm(locale: Locale) {
  const t = wording(locale, "incidents");

  return {
    form: wordForm(locale, incidentRules),
    limit: wordLimit(locale, incidentLimit),
    labels: t("facts", { returnObjects: true }),
    hints: t("hints", { returnObjects: true }),
    optional: wording(locale, "common")("optional"),
    risks: risks.map((risk) => ({ value: risk, label: t(`risks.${risk}`) })),
    enter: t("new.enter"),
    back: t("new.back"),
  };
}

export type IncidentWords = ReturnType<typeof wordIncidentForm>;

/** One fact of an entry, as its reader reads it. */
export function sayFact(
  entry: IncidentEntry,
  fact: (typeof incidentFacts)[number],
  locale: Locale,
) {
  const t = wording(locale, "incidents");
  if (fact === "risk") return t(`risks.${entry.risk}`);
  if (fact === "what" || fact === "whose" || fact === "assessment" || fact === "measures") {
    return entry[fact];
  }
  const day = entry[fact];
  return day ? formatDay(day, locale) : t("notTold");
}

/** The register as rows, the headings first. */
export function wordIncidentRows(entries: ReadonlyArray<IncidentEntry>, reader: Reader) {
  const t = wording(reader.locale, "incidents");
  const number = (id: string | null) =>
    id ? String(entries.length - entries.findIndex((entry) => entry.id === id)) : "";

  return [
    [t("number"), t("corrects"), t("entered"), ...incidentFacts.map((fact) => t(`facts.${fact}`))],
    ...entries.map((entry) => [
      number(entry.id),
      number(entry.corrects),
      formatDateTime(entry.writtenAt, reader),
      ...incidentFacts.map((fact) => sayFact(entry, fact, reader.locale)),
    ]),
  ];
}
