import "server-only";
import { headers } from "next/headers";
import { ownPath } from "@/lib/schemas/own-path";

/** Where the request was going, as the front wrote it down; null for anything but a place of ours. */
export async function askedPath() {
  return ownPath((await headers()).get("x-tandem-path"));
}
