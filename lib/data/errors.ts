import "server-only";
import { Prisma } from "@/lib/generated/prisma/client";

/** Somebody else's row was there first. */
export function isUniqueViolation(error: unknown) {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
}
