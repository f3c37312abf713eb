import { stat } from "node:fs/promises";
import { writeBackup } from "./backup/files";
import { findSuperUrl, readBackupOrder } from "./backup/order";

/** `npm run backup -- FILE`: all that Tandem keeps, at one moment and while it runs, encrypted with BACKUP_KEY. */
const { file, words } = readBackupOrder();
await writeBackup(await findSuperUrl(), file, words);
console.log(`${file}   ${(await stat(file)).size} bytes`);
