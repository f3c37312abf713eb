import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import type { Key, Keys } from "./keys";

const algorithm = "aes-256-gcm";
const nonceBytes = 12;
const tagBytes = 16;
const form = /^v1\.([0-9a-f]{8})\.([A-Za-z0-9_-]+)$/;

/** What stands before every seal of a key: `v1.1f2e3d4c.` */
export function beginningOf({ id }: Pick<Key, "id">) {
  return `v1.${id}.`;
}

/**
 * Seals words with the first key, for one place: `v1.`, the name of the key, then nonce, tag and cipher in base64url.
 * No words are no secret, and Postgres must see that there are none: they stay as they are.
 */
export function sealWords(keys: Keys, place: string, words: string): string {
  return words && sealWith(keys[0], place, words, randomBytes(nonceBytes));
}

/** The same with a nonce that is given; for known answers alone, since none may be used twice. */
export function sealWith(key: Key, place: string, words: string, nonce: Buffer): string {
  const cipher = createCipheriv(algorithm, key.secret, nonce, { authTagLength: tagBytes });
  cipher.setAAD(boundTo(key, place));
  const hidden = Buffer.concat([cipher.update(words, "utf8"), cipher.final()]);

  return (
    beginningOf(key) + Buffer.concat([nonce, cipher.getAuthTag(), hidden]).toString("base64url")
  );
}

/**
 * Opens what was sealed for this very place. Throws otherwise: when it was changed or moved, when it is not sealed at
 * all, and when its key is not here. Neither words nor seal stand in the error.
 */
export function openWords(keys: Keys, place: string, sealed: string): string {
  if (sealed === "") return "";

  const [, id, body] = form.exec(sealed) ?? [];
  if (!body) throw new SealFault("not-sealed");
  const key = keys.find((key) => key.id === id);
  if (!key) throw new SealFault("key-missing");

  const bytes = Buffer.from(body, "base64url");
  const hidden = bytes.subarray(nonceBytes + tagBytes);
  try {
    const decipher = createDecipheriv(algorithm, key.secret, bytes.subarray(0, nonceBytes), {
      authTagLength: tagBytes,
    });
    decipher.setAAD(boundTo(key, place));
    decipher.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes));
    return decipher.update(hidden, undefined, "utf8") + decipher.final("utf8");
  } catch {
    throw new SealFault("broken");
  }
}

/** Words that do not open, and why. */
class SealFault extends Error {
  override readonly name = "SealFault";

  constructor(readonly reason: "not-sealed" | "key-missing" | "broken") {
    super(`words do not open: ${reason}`);
  }
}

function boundTo(key: Key, place: string) {
  return Buffer.from(`${beginningOf(key)}${place}`);
}
