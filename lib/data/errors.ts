import "server-only";
import { Prisma } from "@/lib/generated/prisma/client";

/** Somebody else's row was there first. */
export function isUniqueViolation(error: unknown) {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
}

/**
 * Row-level security refused a new row: the pair has ended since the grant was
 * given, or the application asked for what it must not.
 */
export function isRefusedByPolicy(error: unknown) {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false;

  const { driverAdapterError } = (error.meta ?? {}) as {
    driverAdapterError?: { cause?: { originalCode?: string } };
  };
  return driverAdapterError?.cause?.originalCode === "42501";
}
