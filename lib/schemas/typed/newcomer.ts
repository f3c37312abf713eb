import { readAddress } from "@/lib/domain/address";
import { accountLimits } from "./account";
import { type Rule, textOf } from "./rule";

const name = textOf({ max: accountLimits.name, required: true });

/** An address that could be meant otherwise is not guessed: a letter to a stranger cannot be taken back. */
const email: Rule = {
  faults: ["required", "not-an-address"],
  faultIn(typed) {
    const read = readAddress(typed);
    if ("address" in read) return null;

    return read.fault === "address-missing" ? "required" : "not-an-address";
  },
};

/** Somebody whom a coordinator brings in. */
export const newcomerRules = { name, email };

/** Two at once, one under the other. */
export const matchRules = {
  mentorName: name,
  mentorEmail: email,
  menteeName: name,
  menteeEmail: email,
};
