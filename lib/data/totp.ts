import "server-only";
import { Secret, TOTP } from "otpauth";

const secretBytes = 20;
/** Clocks of telephones differ by a little: the half minute before and the one after count too. */
const stepsAround = 1;

/** A secret for an app to share with us, in base 32, as a person types it. */
export function makeSecret() {
  return new Secret({ size: secretBytes }).base32;
}

/** The half minute around `now` whose code was typed, counted from 1970 (RFC 6238), or null. */
export function stepOf(secret: string, typed: string, now: Date): number | null {
  const timestamp = now.getTime();
  const app = appOf(secret);
  const away = app.validate({ token: typed, timestamp, window: stepsAround });

  return away === null ? null : app.counter({ timestamp }) + away;
}

/** What an app reads from a picture, to name the account and to know the secret. */
export function keyAddress(secret: string, email: string) {
  return appOf(secret, email).toString();
}

/** Six digits each half minute by SHA-1, which every app knows. */
function appOf(secret: string, label = "") {
  return new TOTP({ issuer: "Tandem", label, secret: Secret.fromBase32(secret) });
}
