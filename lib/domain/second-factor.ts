/** Time enough to find an app and to have it read a picture. */
export const setUpMinutes = 30;

/** How many codes one keeps on paper for the day the app is lost. */
export const recoveryCodes = 10;

/** What somebody has shown in this session: they have no second factor, have yet to give it, or have given it. */
export type SecondFactor = "none" | "owed" | "given";

// As in the codes of letters: none of these looks like another.
const alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
const [appDigits, recoveryLength] = [6, 10];

/** Ten characters of ten random bytes: nobody guesses one of 32¹⁰. */
export function recoveryCodeFrom(randomBytes: Uint8Array) {
  const signs = Array.from(randomBytes.subarray(0, recoveryLength), (byte) => alphabet[byte % 32]);

  return signs.join("");
}

/** In two groups of five, as it is written down. */
export function inFives(code: string) {
  return `${code.slice(0, 5)} ${code.slice(5)}`;
}

/** What somebody typed as their second factor: six digits of an app, or a code from paper; null when it is neither. */
export function readSecondCode(typed: string): { of: "app" | "paper"; code: string } | null {
  const code = typed
    .normalize("NFKC")
    .replace(/[\s\p{Pd}]/gu, "")
    .toUpperCase();
  if (/^\d+$/.test(code) && code.length === appDigits) return { of: "app", code };

  const isOnPaper =
    code.length === recoveryLength && [...code].every((sign) => alphabet.includes(sign));
  return isOnPaper ? { of: "paper", code } : null;
}
