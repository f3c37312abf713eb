import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import type { Account } from "./account";
import type { Binaries } from "./binaries";
import { stopServer } from "./recovery";

export type Server = {
  /** Resolves with what the server last said, when it ends. */
  ended: Promise<string>;
  stop(): Promise<void>;
};

/** Runs the server on a port of the loopback. Resolves when it accepts connections. */
export async function runServer(
  folder: string,
  { postgres }: Binaries,
  { port, account, durable }: { port: number; account: Account | null; durable: boolean },
): Promise<Server> {
  const settings = {
    listen_addresses: "127.0.0.1",
    port,
    unix_socket_directories: "",
    timezone: "UTC",
    log_timezone: "UTC",
    shared_buffers: "64MB",
    jit: "off",
    fsync: durable ? "on" : "off",
    synchronous_commit: durable ? "on" : "off",
    full_page_writes: durable ? "on" : "off",
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);

  // Detached, because a Ctrl-C in the terminal must reach the application first.
  const server = spawn(postgres, ["-D", folder, ...flags], {
    cwd: "/",
    detached: true,
    stdio: ["ignore", "ignore", "pipe"],
    ...account,
  });
  const said = await untilReady(server);
  const pid = server.pid as number;
  const watch = stopWhenOrphaned(pid);
  server.unref();

  return {
    ended: once(server, "exit").then(() => said()),
    async stop() {
      await stopServer(pid);
      watch?.kill("SIGKILL");
    },
  };
}

async function untilReady(server: ChildProcess) {
  let said = "";
  const ready = new Promise<void>((resolve, reject) => {
    server.on("error", reject);
    server.on("exit", () => reject(new Error(`PostgreSQL did not start.\n${said}`)));
    server.stderr?.on("data", (chunk) => {
      said = (said + chunk).slice(-4_000);
      if (said.includes("ready to accept connections")) resolve();
    });
  });
  await ready;
  return () => said;
}

/**
 * The shell waits on a pipe that closes with this process, even when it is
 * killed outright, and then asks the server to stop.
 */
function stopWhenOrphaned(pid: number) {
  if (process.platform === "win32") return null;

  const watch = spawn("/bin/sh", ["-c", `read -r _; kill -INT ${pid}`], {
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  watch.on("error", () => {});
  watch.unref();
  return watch;
}
