import { incidentLimit } from "@/lib/domain/incident";
import { looking, type Missing, textOf } from "./rule";

const toldOr = (required: Missing) => textOf({ max: incidentLimit, required });
const day = /^\d{4}-\d\d-\d\d$/;

export const incidentRules = {
  happenedOn: looking(day, "not-a-date"),
  what: toldOr("event-missing"),
  whose: toldOr("data-missing"),
  assessment: toldOr("assessment-missing"),
  measures: toldOr("measures-missing"),
  commissionToldOn: looking(/^(\d{4}-\d\d-\d\d)?$/, "not-a-date"),
  peopleToldOn: looking(/^(\d{4}-\d\d-\d\d)?$/, "not-a-date"),
};
