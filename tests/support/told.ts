import { asSuperuser } from "./seats";

/** Everything that Postgres tells while `work` is done, in order. */
export function toldBy(work: () => Promise<unknown>): Promise<ReadonlyArray<unknown>> {
  return asSuperuser(async (client) => {
    const told: unknown[] = [];
    const hasAllCome = new Promise<void>((resolve) => {
      client.on("notification", ({ payload = "" }) => {
        if (payload === "the end") return resolve();
        told.push(JSON.parse(payload));
      });
    });

    await client.query("listen tandem_told");
    await work();
    // Notifications arrive in the order of the commits: after this one, none is missing.
    await client.query("select pg_notify('tandem_told', 'the end')");
    await hasAllCome;
    return told;
  });
}
