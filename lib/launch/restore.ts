import { wordNobody } from "@/lib/i18n/leave-wording";
import { eraseAgain, readErased } from "./backup/erase-again";
import { readBackupOrder, superUrlFor } from "./backup/order";
import { restoreInto } from "./backup/restore-into";
import { claimFolder } from "./claim";
import { openDatabase } from "./database";
import { listPrograms } from "./founding";
import { withClient } from "./postgres/roles";
import { keepSecret } from "./secret";
import { readSettings } from "./settings";
import { stopTogether } from "./stop-together";

/**
 * `npm run restore -- FILE ERASED…`: fills an empty database from a backup, and erases again what the lists
 * say was erased since. Tandem must not run on it meanwhile.
 */
const stopping = stopTogether();
try {
  const { file, words } = readBackupOrder();
  const lists = process.argv.slice(4);
  const marks = await readErased(lists);
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
  const again = await eraseAgain(superUrl, marks, wordNobody());
  console.log(
    lists.length > 0
      ? `Erased again: ${again}.`
      : "No list of what was erased since has been named: it stands here again.",
  );
  const programs = await withClient(ownerUrl, listPrograms);
  for (const { id, fr, en } of programs.filter(({ coordinators }) => coordinators.length === 0)) {
    console.log(
      `Nobody coordinates ${fr} · ${en} (${id}) any more: npm run coordination names somebody.`,
    );
  }
} catch (error) {
  await stopping.stop(error instanceof Error ? error.message : String(error));
}
await stopping.stop();
