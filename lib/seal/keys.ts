import { createHash } from "node:crypto";

/** A key of 256 bits, and the name by which what it has sealed says that it was this one. */
export type Key = { readonly id: string; readonly secret: Buffer };

/** The first seals, and all open: while keys are changed there are several. */
export type Keys = readonly [Key, ...ReadonlyArray<Key>];

/** Reads keys as they are written down, in base64, apart by spaces, commas or lines. Throws without repeating any. */
export function readKeys(text: string): Keys {
  const [first, ...others] = text
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(readKey);
  if (!first) throw new Error("TANDEM_KEYS holds no key.");

  return [first, ...others];
}

function readKey(written: string): Key {
  const secret = Buffer.from(written, "base64");
  if (secret.length !== 32 || secret.toString("base64") !== written) {
    throw new Error("TANDEM_KEYS must hold keys as `openssl rand -base64 32` makes them.");
  }
  // What follows from the key can be neither mistaken for another's nor forgotten.
  return { id: createHash("sha256").update(secret).digest("hex").slice(0, 8), secret };
}
