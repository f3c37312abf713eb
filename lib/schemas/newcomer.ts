import { z } from "zod/mini";
import { readAddress } from "@/lib/domain/address";
import type { Newcomer } from "@/lib/domain/newcomer";
import { oneOf } from "./codes";
import { fieldsOf } from "./text";
import { matchRules, newcomerRules } from "./typed/newcomer";

/** What nobody has said yet is not guessed. */
const language = z.pipe(
  oneOf(["fr", "en", "unknown"]),
  z.transform((said): Newcomer["locale"] => (said === "unknown" ? null : said)),
);

const half = oneOf(["mentor", "mentee"]);

/** Somebody who waits for a match, as which half. */
export const waitingPersonSchema = z.pipe(
  z.extend(fieldsOf(newcomerRules), { language, half }),
  z.transform(({ name, email, language, half }) => ({
    newcomer: newcomer(name, email, language),
    half,
  })),
);

const person = z.uuid();

/** What is said of somebody who is a member already: by their id. */
export const aboutPersonSchema = {
  itself: z.object({ person }),
  waits: z.object({ person, half: z.optional(half) }),
  corrected: z.pipe(
    z.extend(fieldsOf(newcomerRules), { person, language }),
    z.transform(({ person, name, email, language }) => ({
      person,
      newcomer: newcomer(name, email, language),
    })),
  ),
};

export const matchSchema = z.pipe(
  z.extend(fieldsOf(matchRules), { mentorLanguage: language, menteeLanguage: language }),
  z.transform((typed) => ({
    mentor: newcomer(typed.mentorName, typed.mentorEmail, typed.mentorLanguage),
    mentee: newcomer(typed.menteeName, typed.menteeEmail, typed.menteeLanguage),
  })),
);

export const colleagueSchema = z.pipe(
  z.extend(fieldsOf(newcomerRules), { language: oneOf(["fr", "en"]) }),
  z.transform(({ name, email, language }) => ({
    ...newcomer(name, email, language),
    locale: language,
  })),
);

function newcomer(name: string, written: string, locale: Newcomer["locale"]): Newcomer {
  const read = readAddress(written);

  return {
    name: name.replace(/\s+/g, " "),
    email: "address" in read ? read.address : written,
    locale,
  };
}
