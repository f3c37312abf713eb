import "server-only";
import { Prisma } from "@/lib/generated/prisma/client";

/**
 * What went wrong in the database, by its codes alone. The words of Prisma and of
 * Postgres repeat what somebody wrote ("Failing row contains …"), and whoever
 * catches an error may log it.
 */
class DatabaseFault extends Error {
  override readonly name = "DatabaseFault";

  constructor(
    /** Prisma's, such as P2002. */
    readonly code: string,
    /** Postgres's own, such as 42501. */
    readonly state: string | null,
  ) {
    super([code, state].filter(Boolean).join(" "));
  }
}

/** The same error, or what may be told of it when it comes from the database. */
export function withoutContent(error: unknown) {
  if (error instanceof Prisma.PrismaClientKnownRequestError) {
    return new DatabaseFault(error.code, postgresState(error));
  }
  return error instanceof Error && error.name.startsWith("PrismaClient")
    ? new DatabaseFault(error.name, null)
    : error;
}

/**
 * Row-level security refused a new row: the pair has ended since the grant was
 * given, or the application asked for what it must not.
 */
export function isRefusedByPolicy(error: unknown) {
  return error instanceof DatabaseFault && error.state === "42501";
}

/** The row is there already: somebody else was faster. */
export function isTakenAlready(error: unknown) {
  return error instanceof DatabaseFault && error.code === "P2002";
}

/** The last request of an ending was taken back in the moment in which it was completed. */
export function isNoOpenEnding(error: unknown) {
  return error instanceof DatabaseFault && error.state === "P0002";
}

/** Both have doubts about their match, and know it: their answers are fixed. */
export function isAlreadyMatched(error: unknown) {
  return error instanceof DatabaseFault && error.state === "55000";
}

/** A rule of the database holds a row that was to go. */
export function isRestricted(error: unknown) {
  return error instanceof DatabaseFault && error.state === "23001";
}

function postgresState({ meta = {} }: Prisma.PrismaClientKnownRequestError) {
  const { driverAdapterError } = meta as {
    driverAdapterError?: { cause?: { originalCode?: string } };
  };
  return driverAdapterError?.cause?.originalCode ?? null;
}
