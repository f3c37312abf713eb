import type { Settings } from "./settings";

/** What every process of Tandem is told, whether it serves requests or does what waits. */
export function surroundings(
  settings: Settings,
  { secret, keys, workerUrl }: { secret: string; keys: string; workerUrl: string },
) {
  return {
    DATABASE_WORKER_URL: workerUrl,
    TANDEM_ERASED: settings.erasedFile,
    SMTP_URL: settings.smtpUrl ?? `smtp://127.0.0.1:${settings.mailPort}`,
    TANDEM_ORIGIN: settings.origin,
    TANDEM_SECRET: secret,
    TANDEM_KEYS: keys,
  };
}
