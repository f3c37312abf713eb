import "server-only";
import type { HelpRequest } from "@/lib/domain/help";
import type { Grant } from "@/lib/domain/policy";
import { accept, type Result } from "@/lib/domain/result";
import type { Locale } from "@/lib/generated/prisma/client";
import { inTheNameOf } from "./db";
import { keyOf, newId } from "./key-of";
import { whileOpen } from "./while-open";
import { open, seal } from "./words";

export const helpColumns = {
  id: true,
  personId: true,
  message: true,
  messageLocale: true,
  askedAt: true,
  answeredAt: true,
} as const;

/** What this person has asked, the newest first. There is no way to what the other asked. */
export async function listOwnHelpRequests({
  actor,
  pair,
}: Grant<"help:view">): Promise<ReadonlyArray<HelpRequest>> {
  const rows = await inTheNameOf({ person: actor.id }, (db) =>
    db.helpRequest.findMany({
      where: { pairId: pair.id, personId: actor.id },
      orderBy: { askedAt: "desc" },
      select: helpColumns,
    }),
  );

  return rows.map(({ personId, ...request }) => ({
    ...request,
    message: openMessage({ personId, ...request }),
  }));
}

/** The same words from the same form are sent once, however often they arrive. */
export async function askForHelp(
  grant: Grant<"help:ask">,
  { key, message }: { key: string; message: string },
  messageLocale: Locale,
): Promise<Result<undefined, "pair-ended">> {
  const { actor, pair } = grant;
  const own = { id: newId(), personId: actor.id };

  return whileOpen(grant, async (db) => {
    await db.helpRequest.createMany({
      data: {
        ...own,
        programId: pair.programId,
        pairId: pair.id,
        key: keyOf(actor, key, message),
        message: seal("help_requests.message", own, message),
        messageLocale,
      },
      skipDuplicates: true,
    });
    return accept(undefined);
  });
}

/** Answered is answered, whichever coordinator was first. */
export async function markHelpAnswered(
  { actor, pair }: Grant<"help:answer">,
  requestId: string,
): Promise<Result<undefined>> {
  await inTheNameOf({ person: actor.id }, (db) =>
    db.helpRequest.updateMany({
      where: { id: requestId, pairId: pair.id, answeredAt: null },
      data: { answeredAt: new Date(), answeredById: actor.id },
    }),
  );

  return accept(undefined);
}

/** The words of a request, for its writer and for the coordination. */
export function openMessage(row: { id: string; personId: string; message: string }) {
  return open("help_requests.message", row, row.message);
}
