import { expect, test } from "vitest";
import { readSettings } from "@/lib/launch/settings";

const read = (env: Record<string, string> = {}) => readSettings({ NODE_ENV: "test", ...env });

test("without a word from anybody, everything is embedded and on the loopback", () => {
  expect(read()).toMatchObject({
    port: 3000,
    host: "127.0.0.1",
    mailPort: 1025,
    mailWebPort: 1080,
    origin: "http://localhost:3000",
    databaseUrl: null,
    smtpUrl: null,
    trustsProxy: false,
    wantsDemonstration: true,
  });
});

test("the origin follows the port, and keeps no path", () => {
  expect(read({ PORT: "4000" }).origin).toBe("http://localhost:4000");
  expect(read({ TANDEM_ORIGIN: "https://tandem.example.org/fr" }).origin).toBe(
    "https://tandem.example.org",
  );
});

test.each<Record<string, string>>([
  { PORT: "http" },
  { PORT: "70000" },
  { MAIL_PORT: "-1" },
  { MAIL_WEB_PORT: "1.5" },
  { TANDEM_ORIGIN: "tandem.example.org" },
  { TANDEM_ORIGIN: "ftp://tandem.example.org" },
])("%j is refused by its name", (env) => {
  expect(() => read(env)).toThrow(Object.keys(env)[0]);
});
