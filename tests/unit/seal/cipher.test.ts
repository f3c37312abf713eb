import { webcrypto } from "node:crypto";
import { describe, expect, test } from "vitest";
import { openWords, sealWith, sealWords } from "@/lib/seal/cipher";
import { type Keys, readKeys } from "@/lib/seal/keys";

const keyOf = (letter: string) => Buffer.alloc(32, letter).toString("base64");
const keys = readKeys(keyOf("k"));
const others = readKeys(keyOf("o"));
const place = `["reflections.text","a pair","a person","in-three-years","a person"]`;
const words = "Diriger un hôpital, un jour 🛶";

test("the same words, key, place and nonce have been sealed like this from the first day on", () => {
  const sealed =
    "v1.5e318f8c.bm5ubm5ubm5ubm5ugxH-mHEmBzwouKjKkDMWNdxSldl20ff5OUorLEAd3L33irOQMMRAxFcVFjySP4a4GQ";

  expect(sealWith(keys[0], place, words, Buffer.alloc(12, "n"))).toBe(sealed);
  expect(openWords(keys, place, sealed)).toBe(words);
});

test("another implementation of AES-256-GCM opens what was sealed, by what the format says", async () => {
  const sealed = sealWords(keys, place, words);
  const [, id = "", body = ""] = sealed.split(".");
  const bytes = Buffer.from(body, "base64url");
  const key = await webcrypto.subtle.importKey("raw", keys[0].secret, "AES-GCM", false, [
    "decrypt",
  ]);
  const opened = await webcrypto.subtle.decrypt(
    {
      name: "AES-GCM",
      iv: bytes.subarray(0, 12),
      additionalData: Buffer.from(`v1.${id}.${place}`),
      tagLength: 128,
    },
    key,
    Buffer.concat([bytes.subarray(28), bytes.subarray(12, 28)]),
  );

  expect(Buffer.from(opened).toString()).toBe(words);
});

test("the same words are never sealed alike, and always as long", () => {
  const once = sealWords(keys, place, words);
  const again = sealWords(keys, place, words);

  expect(once).not.toBe(again);
  expect(once).toHaveLength(again.length);
});

test.each(["a", "é", "🛶", "x".repeat(4_000), "…".repeat(4_000)])(
  "%# fit where the tables allow for so many characters",
  (words) => {
    const { length } = sealWords(keys, place, words);

    expect(length).toBeLessThanOrEqual(64 + 4 * words.length);
    expect(length).toBeGreaterThanOrEqual(50);
  },
);

test("no words are sealed by nothing", () => {
  expect([sealWords(keys, place, ""), openWords(keys, place, "")]).toEqual(["", ""]);
});

describe("nothing opens", () => {
  const sealed = sealWords(keys, place, words);

  test("in another place", () => {
    expect(() => openWords(keys, place.replace("a pair", "another"), sealed)).toThrow(/broken/);
  });

  test("by another key, also under its name", () => {
    expect(() => openWords(others, place, sealed)).toThrow(/key-missing/);
    const renamed = sealed.replace(keys[0].id, others[0].id);
    expect(() => openWords(others, place, renamed)).toThrow(/broken/);
    const impostors: Keys = [{ ...others[0], id: keys[0].id }];
    expect(() => openWords(impostors, place, sealed)).toThrow(/broken/);
  });

  test("once any of its bytes was changed, added or left out", () => {
    const [beginning, body = ""] = [sealed.slice(0, 12), sealed.slice(12)];
    const bytes = Buffer.from(body, "base64url");
    const attempts = [
      ...Array.from(bytes, (_, at) => changedAt(bytes, at)),
      bytes.subarray(1),
      bytes.subarray(0, -1),
      bytes.subarray(0, 20),
      Buffer.concat([bytes, Buffer.from("x")]),
    ];

    for (const attempt of attempts) {
      const tampered = beginning + attempt.toString("base64url");
      expect(() => openWords(keys, place, tampered)).toThrow(/broken/);
    }
  });

  test.each(["plain words", "v1.", "v2.01234567.AAAA", `v1.${keys[0].id}.`, `${keys[0].id}`])(
    "that was never sealed: %s",
    (plain) => {
      expect(() => openWords(keys, place, plain)).toThrow(/not-sealed/);
    },
  );

  test("and no error repeats what did not", () => {
    try {
      openWords(keys, "elsewhere", sealed);
    } catch (error) {
      expect(String(error)).toBe("SealFault: words do not open: broken");
    }
    expect.assertions(1);
  });
});

test("what an older key has sealed opens beside a new one, which seals from then on", () => {
  const both: Keys = [others[0], keys[0]];

  expect(openWords(both, place, sealWords(keys, place, words))).toBe(words);
  expect(sealWords(both, place, words)).toMatch(new RegExp(`^v1\\.${others[0].id}\\.`));
});

function changedAt(bytes: Buffer, at: number) {
  const changed = Buffer.from(bytes);
  changed[at] = (bytes[at] ?? 0) ^ 1;
  return changed;
}
