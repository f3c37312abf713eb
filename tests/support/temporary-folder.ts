import { chmodSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder that is thrown away by who asks for it. The user of PostgreSQL may enter it. */
export function temporaryFolder(purpose: string) {
  const folder = mkdtempSync(join(tmpdir(), `tandem-${purpose}-`));
  chmodSync(folder, 0o711);
  return folder;
}
