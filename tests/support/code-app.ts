import { Secret, TOTP } from "otpauth";

/** The app on somebody's telephone, which was told this key: what it shows now, or so many half minutes from now. */
export function codeApp(key: string) {
  const app = new TOTP({ secret: Secret.fromBase32(key.replaceAll(" ", "")) });

  return (away = 0) => app.generate({ timestamp: Date.now() + away * 30_000 });
}
