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
  return postgresCode(error) === "42501";
}

/** The last request of an ending was taken back in the moment in which it was completed. */
export function isNoOpenEnding(error: unknown) {
  return postgresCode(error) === "P0002";
}

/** The code by which Postgres itself names what went wrong. */
function postgresCode(error: unknown) {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return null;

  const { driverAdapterError } = (error.meta ?? {}) as {
    driverAdapterError?: { cause?: { originalCode?: string } };
  };
  return driverAdapterError?.cause?.originalCode ?? null;
}
