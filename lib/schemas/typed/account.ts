import { textOf } from "./rule";

/** What people say of themselves has room for this many characters. */
export const accountLimits = { name: 120, pronouns: 60, introduction: 600 };

export const selfRules = {
  name: textOf({ max: accountLimits.name, required: "name-missing" }),
  pronouns: textOf({ max: accountLimits.pronouns }),
  introduction: textOf({ max: accountLimits.introduction }),
};
