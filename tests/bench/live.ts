import { rmSync } from "node:fs";
import { appRole } from "@/lib/launch/postgres/roles";
import { newPair } from "@/tests/support/new-pair";
import { startStack } from "@/tests/support/running";
import { addressFor, stackKeys, stackSecret } from "@/tests/support/stack";
import { temporaryFolder } from "@/tests/support/temporary-folder";
import { measureScreens } from "./screens";
import { measureStreams } from "./streams";

// What live updates cost, and how fast they are: `npm run bench`.
const folder = temporaryFolder("bench");
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
const stack = await startStack(folder, { NODE_ENV: "production", TANDEM_DEMO: "on" }, [
  process.execPath,
  ".next/launch/supervise.mjs",
]);

try {
  process.env.TANDEM_DATA_DIR = folder;
  Object.assign(process.env, {
    DATABASE_APP_URL: addressFor(appRole),
    SMTP_URL: `smtp://127.0.0.1:${stack.env.MAIL_PORT}`,
    TANDEM_ORIGIN: stack.origin,
    TANDEM_SECRET: stackSecret(),
    TANDEM_KEYS: stackKeys(),
  });
  const pair = await newPair();
  const bench = { folder, origin: stack.origin, pair };
  console.table(await measureScreens(bench));
  console.table(await measureStreams(bench));
} finally {
  await stack.stop();
}
process.exit(0);
