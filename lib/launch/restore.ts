import { readBackupOrder, superUrlFor } from "./backup/order";
import { restoreInto } from "./backup/restore-into";
import { claimFolder } from "./claim";
import { openDatabase } from "./database";
import { keepSecret } from "./secret";
import { readSettings } from "./settings";
import { stopTogether } from "./stop-together";

/** `npm run restore -- FILE`: fills an empty database from a backup. Tandem must not run on it meanwhile. */
const stopping = stopTogether();
try {
  const { file, words } = readBackupOrder();
  const settings = readSettings(process.env);
  if (!settings.databaseUrl) stopping.add(await claimFolder(settings.dataFolder));
  const secret = settings.secret ?? (await keepSecret(settings.dataFolder));
  const { ownerUrl, stop } = await openDatabase(settings, secret, {
    say: console.log,
    giveUp: (reason) => stopping.stop(reason),
  });
  stopping.add(stop);

  const superUrl = settings.backupUrl ?? superUrlFor(ownerUrl, secret);
  const { at, tables, rows } = await restoreInto({ ownerUrl, superUrl }, file, words);
  console.log(`As it was at ${at}: ${rows} rows in ${tables} tables.`);
} catch (error) {
  await stopping.stop(error instanceof Error ? error.message : String(error));
}
await stopping.stop();
