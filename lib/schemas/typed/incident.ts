import { incidentLimit } from "@/lib/domain/incident";
import { looking, textOf } from "./rule";

const told = textOf({ max: incidentLimit, required: true });
const day = /^\d{4}-\d\d-\d\d$/;

export const incidentRules = {
  happenedOn: looking(day, "not-a-date"),
  what: told,
  whose: told,
  assessment: told,
  measures: told,
  commissionToldOn: looking(/^(\d{4}-\d\d-\d\d)?$/, "not-a-date"),
  peopleToldOn: looking(/^(\d{4}-\d\d-\d\d)?$/, "not-a-date"),
};
