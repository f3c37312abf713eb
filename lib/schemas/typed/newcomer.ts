import { readAddress } from "@/lib/domain/address";
import { accountLimits } from "./account";
import { type Missing, type Rule, textOf } from "./rule";

/** Somebody whom a coordinator brings in. */
export const newcomerRules = { name: nameOr("name-missing"), email: addressOr("address-missing") };

/** Two at once, one under the other. */
export const matchRules = {
  mentorName: nameOr("mentor-name-missing"),
  mentorEmail: addressOr("mentor-address-missing"),
  menteeName: nameOr("mentee-name-missing"),
  menteeEmail: addressOr("mentee-address-missing"),
};

function nameOr(required: Missing) {
  return textOf({ max: accountLimits.name, required });
}

/** An address that could be meant otherwise is not guessed: a letter to a stranger cannot be taken back. */
function addressOr(missing: Missing): Rule {
  return {
    faults: [missing, "not-an-address"],
    faultIn(typed) {
      const read = readAddress(typed);
      if ("address" in read) return null;

      return read.fault === "address-missing" ? missing : "not-an-address";
    },
  };
}
