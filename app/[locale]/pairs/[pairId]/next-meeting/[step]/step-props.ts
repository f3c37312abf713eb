import type { Profile } from "@/lib/data/people";
import type { Meeting } from "@/lib/domain/meeting";
import type { Grant } from "@/lib/domain/policy";
import type { Reader } from "@/lib/i18n/dates";

/** What each step of a later meeting is given; it reads the rest by itself. */
export type StepProps = {
  viewing: Grant<"meeting:view">;
  meeting: Meeting;
  partner: Profile;
  reader: Reader;
};
