import "server-only";
import type { Actor, PersonId } from "@/lib/domain/people";
import type { Locale } from "@/lib/generated/prisma/client";
import { inTheNameOf, type Transaction } from "./db";
import { ownPairs } from "./pairs";
import { open, seal } from "./words";

/** What a person says of themself. */
export type Account = {
  name: string;
  pronouns: string | null;
  introduction: string | null;
  introductionLocale: Locale | null;
  locale: Locale;
  timeZone: string;
};

/** What somebody wrote about themself, in the language of the page that they wrote on. */
export type AccountDraft = {
  name: string;
  pronouns: string;
  introduction: string;
  locale: Locale;
  timeZone: string;
};

/** Where to write to somebody who asks for a code, if the address is somebody's. */
export type Addressee = { id: PersonId; email: string; name: string; locale: Locale };

const accountColumns = {
  name: true,
  pronouns: true,
  introduction: true,
  introductionLocale: true,
  locale: true,
  timeZone: true,
} as const;

export async function findAddressee(email: string): Promise<Addressee | null> {
  const row = await inTheNameOf({ sign_in_address: email }, (db) =>
    db.person.findUnique({
      where: { email },
      select: { id: true, email: true, name: true, locale: true },
    }),
  );

  return row && { ...row, id: row.id as PersonId };
}

export async function findAccount({ id }: Actor): Promise<Account> {
  return inTheNameOf({ person: id }, (db) => readAccount(db, id));
}

export async function saveAccount({ id }: Actor, draft: AccountDraft, writtenIn: Locale) {
  await inTheNameOf({ person: id }, async (db) => {
    const before = await readAccount(db, id);
    await db.person.updateMany({ where: { id }, data: asStored(id, draft, before, writtenIn) });
  });
}

export async function saveLocale({ id }: Actor, locale: Locale) {
  await inTheNameOf({ person: id }, (db) =>
    db.person.updateMany({ where: { id }, data: { locale } }),
  );
}

export async function isHalfOfAPair({ id }: Actor) {
  const own = await inTheNameOf({ person: id }, (db) =>
    db.pair.findFirst({ where: ownPairs(id), select: { id: true } }),
  );

  return own !== null;
}

async function readAccount(db: Transaction, id: PersonId): Promise<Account> {
  const row = await db.person.findUniqueOrThrow({ where: { id }, select: accountColumns });

  return {
    ...row,
    pronouns: open("people.pronouns", { id }, row.pronouns),
    introduction: open("people.introduction", { id }, row.introduction),
  };
}

function asStored(
  id: PersonId,
  { introduction, pronouns, ...draft }: AccountDraft,
  before: Account,
  now: Locale,
) {
  // Words that nobody touched keep the language that they were written in.
  const locale = introduction === before.introduction ? before.introductionLocale : now;

  return {
    ...draft,
    pronouns: seal("people.pronouns", { id }, pronouns || null),
    introduction: seal("people.introduction", { id }, introduction || null),
    introductionLocale: introduction ? locale : null,
  };
}
