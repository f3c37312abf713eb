import { placeLimit } from "@/lib/domain/meeting-date";
import { looking, textOf } from "./rule";

/** A day and an hour as the browser's own fields post them, and a place. */
export const meetingDateRules = {
  date: looking(/^\d{4}-\d\d-\d\d$/, "not-a-date"),
  time: looking(/^\d\d:\d\d$/, "not-a-time"),
  place: textOf({ max: placeLimit }),
};
