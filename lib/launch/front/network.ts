import type { IncomingMessage } from "node:http";
import { isIPv4, isIPv6 } from "node:net";

/**
 * The network that a request comes from, by which attempts are counted. Behind a proxy of ours it is what that
 * wrote last; a browser could write anything there. A household has more addresses of version 6 than anybody can
 * count: the first half names the network.
 */
export function networkOf(
  { headers, socket }: Pick<IncomingMessage, "headers" | "socket">,
  trustsProxy: boolean,
) {
  const written = String(headers["x-forwarded-for"] ?? "").split(",");
  const forwarded = trustsProxy ? withoutPort(written.at(-1)?.trim() ?? "") : "";
  const address = isIPv4(forwarded) || isIPv6(forwarded) ? forwarded : (socket.remoteAddress ?? "");

  const inSix = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  return inSix ?? (isIPv6(address) ? `${firstHalf(address)}::/64` : address);
}

/** Some proxies write the port along. */
function withoutPort(written: string) {
  return written.replace(/^\[(.+)\](:\d+)?$/, "$1").replace(/^(\d+(?:\.\d+){3}):\d+$/, "$1");
}

function firstHalf(address: string) {
  const [before = "", after] = (address.split("%", 1)[0] ?? "").split("::");
  const [head, tail] = [before, after ?? ""].map((part) => part.split(":").filter(Boolean));
  const missing = 8 - (head?.length ?? 0) - (tail?.length ?? 0);
  const groups = [...(head ?? []), ...Array(Math.max(0, missing)).fill("0"), ...(tail ?? [])];

  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":");
}
