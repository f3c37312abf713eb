/** Why a text is not taken for an email address: each has its advice in words. */
export type AddressFault =
  | "address-missing"
  | "address-twice"
  | "address-without-at"
  | "address-with-space"
  | "address-with-comma"
  | "address-without-dot"
  | "address-with-odd-letters"
  | "address-misshapen"
  | "address-too-long";

export type ReadAddress = { address: string } | { fault: AddressFault };

const longest = 254;
const longestBeforeAt = 64;

/**
 * An address as people write or paste it ("Amina <AMINA@Example.org>", `mailto:`, full-width
 * letters, invisible characters), in the one form in which it is kept and compared. What could be
 * meant otherwise is refused and not guessed: a letter to a stranger cannot be taken back.
 */
export function readAddress(written: string): ReadAddress {
  const bare = unwrap(plainLine(written));
  const fault = faultIn(bare);

  return fault ? { fault } : { address: bare };
}

/** One line without what cannot be seen, in the narrow forms of its letters. */
function plainLine(written: string) {
  return written
    .replace(/[\uFF01-\uFF5E]/g, narrow)
    .replace(/[\u3002\uFF61]/g, ".")
    .replace(/[\p{Cc}\p{Z}]+/gu, " ")
    .replace(/\p{Cf}/gu, "")
    .normalize("NFC")
    .toLowerCase()
    .trim();
}

/** The full-width forms stand in the order of the narrow ones. */
function narrow(wide: string) {
  return String.fromCharCode(wide.charCodeAt(0) - 0xfee0);
}

/** What stands inside `<…>`, without what a link or a list puts around it. */
function unwrap(line: string) {
  const [, inside] = /^[^<>]*<([^<>]*)>[\s,;]*$/.exec(line) ?? [];

  return (
    (inside ?? line)
      .trim()
      // A file that is safe to open in a spreadsheet has an apostrophe before what it would calculate.
      .replace(/^'(?=[=+-])/, "")
      .replace(/^mailto:\s*/, "")
      .replace(/\?(subject|body|cc|bcc)=.*$/, "")
      .replace(/[\s,;]+$/, "")
  );
}

function faultIn(bare: string): AddressFault | null {
  if (bare === "") return "address-missing";

  const [before = "", domain, ...more] = bare.split("@");
  if (more.length > 0) return "address-twice";
  if (domain === undefined) return "address-without-at";
  if (/\s/.test(bare)) return "address-with-space";
  if (/[,;]/.test(bare)) return "address-with-comma";
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is what is looked for.
  if (/[^\u0000-\u007f]/.test(bare)) return "address-with-odd-letters";
  if (bare.length > longest || before.length > longestBeforeAt) return "address-too-long";
  if (!domain.includes(".")) return "address-without-dot";

  return isLocalPart(before) && isDomain(domain) ? null : "address-misshapen";
}

function isLocalPart(text: string) {
  return /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/.test(text);
}

function isDomain(text: string) {
  return /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$/.test(text);
}
