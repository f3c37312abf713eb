import { spawnSync } from "node:child_process";

/** PostgreSQL refuses to run as root; root runs it as this user. */
export type Account = { uid: number; gid: number };

const accountName = "postgres";

/** The account for PostgreSQL, made when it is missing. Null: the present user will do. */
export function findAccount(): Account | null {
  if (process.getuid?.() !== 0) return null;

  const account = lookUp() ?? create();
  if (!account) {
    throw new Error(
      `PostgreSQL does not run as root, and the user "${accountName}" could not be made. ` +
        "Create it, start Tandem as an ordinary user, or set DATABASE_URL.",
    );
  }
  return account;
}

/** Whether the account may enter a folder, or run a program, with every folder above it. */
export function mayReach({ uid, gid }: Account, path: string) {
  return spawnSync("test", ["-x", path], { uid, gid, cwd: "/" }).status === 0;
}

function lookUp(): Account | null {
  const [uid, gid] = ["-u", "-g"].map((which) => {
    const { status, stdout } = spawnSync("id", [which, accountName], { encoding: "utf8" });
    return status === 0 ? Number(stdout) : Number.NaN;
  });
  return Number.isInteger(uid) && Number.isInteger(gid) ? ({ uid, gid } as Account) : null;
}

function create() {
  spawnSync("groupadd", ["--system", accountName]);
  spawnSync("useradd", ["--system", "--no-create-home", "-g", accountName, accountName]);
  return lookUp();
}
