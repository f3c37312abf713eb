import "server-only";
import { inBoth, type LetterText } from "./letter-text";
import { type LetterReader, signInPath } from "./missing-step";
import type { Locale } from "./settings";
import { beginLetter } from "./text-wording";
import { wording } from "./wording";

/** What an invitation says, to one of the two. */
export type InvitationFacts = {
  reader: LetterReader & { knowsLocale: boolean };
  role: "mentor" | "mentee";
  /** The other one's name. */
  partner: string;
  /** The human of the program who signs. */
  coordination: string;
  programName: Record<Locale, string>;
  /** How the program wants it to begin, in its own words. */
  beginning: Readonly<Record<Locale, string | null>>;
};

/** Asks somebody to come; whoever has come before is told of a new match. In both languages where theirs is not known. */
export function wordInvitation(facts: InvitationFacts): LetterText {
  const { reader } = facts;
  if (reader.hasArrived) return wordNewMatch(facts, reader.locale);

  return reader.knowsLocale
    ? wordFirst(facts, reader.locale)
    : inBoth([wordFirst(facts, "fr"), wordFirst(facts, "en")]);
}

function wordFirst(facts: InvitationFacts, locale: Locale): LetterText {
  const { reader, partner, beginning } = facts;
  const t = wording(locale, "mail");

  return wordWith(facts, locale, {
    subject: t("invitation.subject", { name: partner }),
    preview: t("invitation.preview"),
    introduction: beginLetter("invitation", locale, beginning[locale], { name: partner }),
    middle: [t("invitation.tandem"), t("invitation.enter")],
    path: signInPath(reader.email),
    reason: t("invitation.reason"),
  });
}

function wordNewMatch(facts: InvitationFacts, locale: Locale): LetterText {
  const t = wording(locale, "mail");

  return wordWith(facts, locale, {
    subject: t("invitation.known.subject", { name: facts.partner }),
    preview: t("invitation.known.preview"),
    introduction: t("invitation.known.introduction"),
    middle: [t("invitation.known.enter")],
    path: "/space",
    reason: t("invitation.known.reason"),
  });
}

type Varying = Pick<LetterText, "subject" | "preview"> & {
  introduction: string;
  middle: ReadonlyArray<string>;
  path: string;
  reason: string;
};

function wordWith(
  { reader, role, partner, coordination, programName }: InvitationFacts,
  locale: Locale,
  { subject, preview, introduction, middle, path, reason }: Varying,
): LetterText {
  const t = wording(locale, "mail");
  const matched = t(`invitation.${role}`, { name: partner, program: programName[locale] });

  return {
    subject,
    preview,
    parts: [
      {
        locale,
        greeting: t("greeting", { name: reader.name }),
        paragraphs: [introduction, matched, ...middle],
        way: { label: t("invitation.open"), path },
        closing: [t("invitation.question", { name: coordination })],
        signature: [coordination, programName[locale]],
        reason,
      },
    ],
  };
}
