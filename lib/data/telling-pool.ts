import "server-only";
import { AsyncLocalStorage } from "node:async_hooks";
import { escapeLiteral, Pool, type PoolClient, type QueryConfig } from "pg";

/** Settings of one transaction, by their names below `app`. */
export type Claims = ReadonlyArray<readonly [name: string, value: string]>;

/**
 * Says who asks with the very statement that begins, and so once less on the way to Postgres and back. Should
 * that ever begin otherwise, nothing is said, and row-level security shows no row.
 */
export class TellingPool extends Pool {
  // Its own, as each of Next's bundles runs this module again and they share one pool.
  private readonly told = new AsyncLocalStorage<Claims>();

  /** The transaction that `work` begins on this pool begins with these claims. */
  telling<Value>(claims: Claims, work: () => Value): Value {
    return this.told.run(claims, work);
  }

  override connect(): Promise<PoolClient>;
  override connect(callback: Parameters<Pool["connect"]>[0]): void;
  override connect(callback?: Parameters<Pool["connect"]>[0]) {
    if (callback) return super.connect(callback);

    const claims = this.told.getStore() ?? [];
    return super.connect().then((client) => tellAtFirst(client, claims));
  }
}

function tellAtFirst(client: PoolClient, claims: Claims) {
  if (claims.length === 0) return client;

  const own = client as { query?: unknown };
  own.query = (first: QueryConfig, ...rest: unknown[]) => {
    // From here on the client's own again.
    delete own.query;
    const text = first.text === "BEGIN" ? [first.text, ...claims.map(sentence)].join("; ") : "";
    const query = client.query.bind(client) as (...asked: unknown[]) => unknown;
    return query(text ? { ...first, text } : first, ...rest);
  };
  return client;
}

// Local to the transaction: the next one on this connection starts as nobody.
function sentence([name, value]: Claims[number]) {
  return `SELECT set_config(${escapeLiteral(`app.${name}`)}, ${escapeLiteral(value)}, true)`;
}
