import { readAddress } from "@/lib/domain/address";
import { looking, type Missing, type Rule, textOf } from "./rule";

const nameOr = (required: Missing) => textOf({ max: 120, required });

const address: Rule = {
  faults: ["not-an-address"],
  faultIn: (typed) => ("fault" in readAddress(typed) ? "not-an-address" : null),
};

/** What a coordinator settles of a program. */
export const programSettingsRules = {
  nameFr: nameOr("french-name-missing"),
  nameEn: nameOr("english-name-missing"),
  coordinationName: nameOr("coordination-name-missing"),
  coordinationEmail: address,
  privacyOfficerName: nameOr("officer-name-missing"),
  privacyOfficerEmail: address,
  /** After how many days without a step Tandem writes to the two, and after how many the coordination sees it. */
  nudgeDays: looking(/^([1-9]|[1-5]\d|60)$/, "not-days"),
  attentionDays: looking(/^([1-9]\d?|1[01]\d|120)$/, "not-days"),
  /** Empty while the program has not said. */
  retentionMonths: looking(/^([1-9]\d?|1[01]\d|120)?$/, "not-months"),
};

export type ProgramSetting = keyof typeof programSettingsRules;
