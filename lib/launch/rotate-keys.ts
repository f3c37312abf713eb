import { Pool } from "pg";
import { readKeys } from "@/lib/seal/keys";
import { rotateKeys } from "@/prisma/seal-words";
import { findKeys, findOwnerUrl } from "./apart";

/**
 * `npm run rotate-keys`: seals anew, with the first key, whatever another has sealed, while Tandem runs. It may be
 * stopped and started again at any time.
 */
const keys = readKeys(await findKeys());
const pool = new Pool({ connectionString: await findOwnerUrl(), max: 1 });
try {
  const count = await rotateKeys(pool, keys);
  console.log(
    `Sealed anew with the key ${keys[0].id}: ${count}. The other keys open nothing here any more.`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
} finally {
  await pool.end();
}
