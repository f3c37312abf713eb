import { expect, test } from "vitest";
import { networkOf } from "@/lib/launch/front/network";

const proxy = "10.0.0.1";
const asked = (forwarded: string | undefined, trustsProxy: boolean, from = proxy) =>
  networkOf(
    { headers: { "x-forwarded-for": forwarded }, socket: { remoteAddress: from } as never },
    trustsProxy,
  );

test("without a proxy of ours, nobody says of themself where they come from", () => {
  expect(asked("192.0.2.1", false)).toBe(proxy);
  expect(asked(undefined, false)).toBe(proxy);
});

test("behind one, the last word is the proxy's own, whatever a browser wrote before it", () => {
  expect(asked("203.0.113.9, 192.0.2.1", true)).toBe("192.0.2.1");
  expect(asked("192.0.2.1:4711", true)).toBe("192.0.2.1");
  expect(asked("[2001:db8::1]:4711", true)).toBe("2001:db8:0:0::/64");
});

test("what is no address counts for nothing", () => {
  for (const written of ["", "unknown", "a, b", "999.1.1.1"])
    expect(asked(written, true)).toBe(proxy);
});

test("all the addresses of one network of version 6 are one", () => {
  const networks = ["2001:db8:1:2::1", "2001:0DB8:1:2:ffff:ffff:ffff:ffff", "2001:db8:1:2:3::"];

  expect(new Set(networks.map((from) => asked(undefined, false, from)))).toEqual(
    new Set(["2001:db8:1:2::/64"]),
  );
  expect(asked(undefined, false, "2001:db8:1:3::1")).toBe("2001:db8:1:3::/64");
  expect(asked(undefined, false, "::1")).toBe("0:0:0:0::/64");
  expect(asked(undefined, false, "::ffff:192.0.2.1")).toBe("192.0.2.1");
});
