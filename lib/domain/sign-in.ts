/** Somebody may be called away between asking for a code and typing it; a stolen look at a mailbox goes stale. */
export const codeMinutes = 10;

/** Enough for a slip of the finger; with 32⁶ codes, a guess has one chance in two hundred million. */
export const codeTries = 5;

/** A device that nobody touched since yesterday may have changed hands. */
export const sessionIdleHours = 24;

/** However busy it is, a device is asked again who holds it. */
export const sessionDays = 14;

/** Long enough to finish what one has begun; somebody who finds a computer left open has less. */
export const freshMinutes = 15;

/** The notice that a person agrees to; a new version asks everybody anew. */
export const privacyNoticeVersion = 2;

// 32 letters and digits, none of which looks like another: no 0 or O, no 1 or I.
const alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
const codeLength = 6;

/** Makes a code of six random bytes: each gives one of 32 characters, all equally likely. */
export function codeFrom(randomBytes: Uint8Array) {
  return Array.from(randomBytes.subarray(0, codeLength), (byte) => alphabet[byte % 32]).join("");
}

/** The code within what somebody typed or pasted, forgiving of spaces, hyphens and case; or null. */
export function readCode(typed: string) {
  const code = typed
    .normalize("NFKC")
    .replace(/[\s\p{Pd}]/gu, "")
    .toUpperCase();
  const isCode = code.length === codeLength && [...code].every((sign) => alphabet.includes(sign));

  return isCode ? code : null;
}

/** Two groups of three, as the letter shows it. */
export function inGroups(code: string) {
  return `${code.slice(0, 3)} ${code.slice(3)}`;
}
