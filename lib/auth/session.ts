import "server-only";
import type { Actor } from "@/lib/domain/people";

/** The person who is signed in on this device, or null. */
export declare function findActor(): Promise<Actor | null>;
