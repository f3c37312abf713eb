import { join, resolve } from "node:path";

export type Settings = ReturnType<typeof readSettings>;

/** What the launch is told by its environment; throws a sentence about what it cannot use. */
export function readSettings(env: NodeJS.ProcessEnv) {
  const port = portIn(env, "PORT", 3000);
  const dataFolder = resolve(env.TANDEM_DATA_DIR || join(process.cwd(), ".data"));

  return {
    port,
    host: env.HOST || "127.0.0.1",
    mailPort: portIn(env, "MAIL_PORT", 1025),
    mailWebPort: portIn(env, "MAIL_WEB_PORT", 1080),
    origin: originIn(env.TANDEM_ORIGIN || `http://localhost:${port}`),
    /** Whether the address in X-Forwarded-For was written by a proxy of ours. */
    trustsProxy: /^(1|on|true|yes)$/i.test(env.TRUST_PROXY ?? ""),
    dataFolder,
    /** Where it is noted what was erased. */
    erasedFile: resolve(env.TANDEM_ERASED || join(dataFolder, "erased")),
    databaseUrl: env.DATABASE_URL || null,
    databaseAppUrl: env.DATABASE_APP_URL || null,
    databaseWorkerUrl: env.DATABASE_WORKER_URL || null,
    backupUrl: env.DATABASE_BACKUP_URL || null,
    backupKey: env.BACKUP_KEY || null,
    smtpUrl: env.SMTP_URL || null,
    secret: env.TANDEM_SECRET || null,
    keys: env.TANDEM_KEYS || null,
    logLevel: levelIn(env.LOG_LEVEL),
    wantsDemonstration: env.TANDEM_DEMO !== "off",
  };
}

const levels = ["debug", "info", "warn", "error", "silent"];

function levelIn(level: string | undefined) {
  if (!level || levels.includes(level)) return level || null;

  throw new Error(`LOG_LEVEL is "${level}". It must be one of ${levels.join(", ")}.`);
}

function portIn(env: NodeJS.ProcessEnv, name: string, otherwise: number) {
  const port = Number(env[name] || otherwise);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;

  throw new Error(`${name} is "${env[name]}". It must be a port, from 1 to 65535.`);
}

function originIn(text: string) {
  const origin = URL.canParse(text) ? new URL(text) : null;
  if (origin && /^https?:$/.test(origin.protocol)) return origin.origin;

  throw new Error(
    `TANDEM_ORIGIN is "${text}". It must be an address such as https://tandem.example.org.`,
  );
}
