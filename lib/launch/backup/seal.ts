import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from "node:crypto";
import { Transform, type TransformCallback } from "node:stream";

const magic = Buffer.from("tandem backup 1\n");
const sizes = { salt: 16, iv: 12, tag: 16 };
const head = magic.length + sizes.salt + sizes.iv;
const shortestKey = 24;

/** A key from words that are kept outside: each file has a salt of its own, so that trying words takes long. */
function keyFrom(words: string, salt: Buffer) {
  if (words.length < shortestKey) {
    throw new Error(`BACKUP_KEY must have at least ${shortestKey} characters.`);
  }
  return scryptSync(words, salt, 32, { N: 2 ** 15, maxmem: 64 * 1024 * 1024 });
}

/** Encrypts what flows through it (AES-256-GCM): what opens it, its salt, its words, and a seal over all of them at the end. */
export function seal(words: string) {
  const [salt, iv] = [randomBytes(sizes.salt), randomBytes(sizes.iv)];
  const cipher = createCipheriv("aes-256-gcm", keyFrom(words, salt), iv);
  const opening = Buffer.concat([magic, salt, iv]);
  cipher.setAAD(opening);

  const sealing = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      done(null, cipher.update(chunk));
    },
    flush(done) {
      this.push(Buffer.concat([cipher.final(), cipher.getAuthTag()]));
      done();
    },
  });
  sealing.push(opening);
  return sealing;
}

/** Decrypts what `seal` made. It ends in an error where a byte is not as it was: nothing may count before the end. */
export function unseal(words: string) {
  let waiting: Buffer = Buffer.alloc(0);
  let decipher: ReturnType<typeof open> | undefined;

  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      waiting = Buffer.concat([waiting, chunk]);
      attempt(done, () => {
        if (!decipher && waiting.length >= head) {
          decipher = open(words, waiting.subarray(0, head));
          waiting = waiting.subarray(head);
        }
        // The last bytes may be the seal.
        if (!decipher || waiting.length <= sizes.tag) return;
        const sure = waiting.length - sizes.tag;
        this.push(decipher.update(waiting.subarray(0, sure)));
        waiting = waiting.subarray(sure);
      });
    },
    flush(done) {
      attempt(done, () => {
        if (!decipher || waiting.length !== sizes.tag) throw new Error("cut short");
        decipher.setAuthTag(waiting);
        this.push(decipher.final());
      });
    },
  });
}

function open(words: string, opening: Buffer) {
  if (!opening.subarray(0, magic.length).equals(magic)) throw new Error("not a backup");
  const salt = opening.subarray(magic.length, magic.length + sizes.salt);
  const iv = opening.subarray(magic.length + sizes.salt);
  return createDecipheriv("aes-256-gcm", keyFrom(words, salt), iv).setAAD(opening);
}

function attempt(done: TransformCallback, work: () => void) {
  try {
    work();
    done();
  } catch (error) {
    done(error instanceof Error ? error : new Error("unreadable"));
  }
}
