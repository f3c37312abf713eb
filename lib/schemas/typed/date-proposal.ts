import { looking, type Rules } from "./rule";

/** The fields of the times that may be proposed, by their place: the first has to be filled in. */
export const proposedTimes = [
  { date: "date1", time: "time1" },
  { date: "date2", time: "time2" },
  { date: "date3", time: "time3" },
] as const;

type TimeField = (typeof proposedTimes)[number]["date" | "time"];

export const proposalRules: Rules<TimeField> = {
  date1: looking(/^\d{4}-\d\d-\d\d$/, "not-a-date"),
  time1: looking(/^\d\d:\d\d$/, "not-a-time"),
  date2: looking(/^(\d{4}-\d\d-\d\d)?$/, "not-a-date"),
  time2: looking(/^(\d\d:\d\d)?$/, "not-a-time"),
  date3: looking(/^(\d{4}-\d\d-\d\d)?$/, "not-a-date"),
  time3: looking(/^(\d\d:\d\d)?$/, "not-a-time"),
};
