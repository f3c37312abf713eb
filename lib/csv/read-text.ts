/** Why the bytes of a file are no text that we can read. */
export type ByteFault = "file-empty" | "file-is-spreadsheet" | "file-unreadable";

type Encoding = "utf-8" | "utf-16le" | "utf-16be";

/** How much of a file tells whether it is in UTF-16. */
const sampleBytes = 512;

/** Archives, among them .xlsx and .ods, and the .xls of old. */
const spreadsheets = ["PK\u0003\u0004", "\u00d0\u00cf\u0011\u00e0"];

/**
 * The text of a file that says nowhere how it is encoded: by its mark, by the zeros of UTF-16, as
 * UTF-8 where every byte fits, and otherwise as a French Excel writes it, in Windows-1252.
 */
export function readText(bytes: Uint8Array): { text: string } | { fault: ByteFault } {
  const beginning = String.fromCharCode(...bytes.subarray(0, 4));
  if (spreadsheets.some((mark) => beginning.startsWith(mark))) {
    return { fault: "file-is-spreadsheet" };
  }
  const text = decode(bytes, encodingOf(bytes)) ?? decodeWindows1252(bytes);
  if (text.trim() === "") return { fault: "file-empty" };

  return isPlain(text) ? { text } : { fault: "file-unreadable" };
}

function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";

  const sample = bytes.subarray(0, sampleBytes);
  const zerosAt = (parity: number) =>
    sample.filter((byte, index) => byte === 0 && index % 2 === parity).length;
  // Half of the bytes of a Western text are zeros then, all on the same side.
  const enough = sample.length / 4;
  if (zerosAt(1) > enough && zerosAt(0) === 0) return "utf-16le";
  if (zerosAt(0) > enough && zerosAt(1) === 0) return "utf-16be";
  return "utf-8";
}

/** Without its mark; null where a byte does not fit. */
function decode(bytes: Uint8Array, encoding: Encoding) {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** What Windows-1252 has where Latin-1 steers a machine; a space where it has nothing. */
const ofWindows = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

/** Written out, because the decoder of some versions of Node takes it for Latin-1. */
function decodeWindows1252(bytes: Uint8Array) {
  return Buffer.from(bytes)
    .toString("latin1")
    .replace(/[\u0080-\u009f]/g, (letter) => {
      const known = ofWindows[letter.charCodeAt(0) - 0x80] ?? " ";
      return known === " " ? letter : known;
    });
}

/** No character that steers a machine: such a file is a picture, a program, or in an encoding that we do not know. */
function isPlain(text: string) {
  return !/[^\P{Cc}\t\n\v\f\r\u0085]/u.test(text);
}
