import { readAddress } from "@/lib/domain/address";
import { looking, type Rule, textOf } from "./rule";

const name = textOf({ max: 120, required: true });

const address: Rule = {
  faults: ["not-an-address"],
  faultIn: (typed) => ("fault" in readAddress(typed) ? "not-an-address" : null),
};

/** What a coordinator settles of a program. */
export const programSettingsRules = {
  nameFr: name,
  nameEn: name,
  coordinationName: name,
  coordinationEmail: address,
  privacyOfficerName: name,
  privacyOfficerEmail: address,
  /** After how many days without a step Tandem writes to the two, and after how many the coordination sees it. */
  nudgeDays: looking(/^([1-9]|[1-5]\d|60)$/, "not-days"),
  attentionDays: looking(/^([1-9]\d?|1[01]\d|120)$/, "not-days"),
  /** Empty while the program has not said. */
  retentionMonths: looking(/^([1-9]\d?|1[01]\d|120)?$/, "not-months"),
};

export type ProgramSetting = keyof typeof programSettingsRules;
