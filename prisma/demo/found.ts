import { PrismaPg } from "@prisma/adapter-pg";
import { seal } from "@/lib/data/words";
import type { Pair, PairId, PersonId, ProgramId } from "@/lib/domain/people";
import { defaultTimeZone } from "@/lib/domain/time-zones";
import { PrismaClient } from "@/lib/generated/prisma/client";
import { dayFrom, keyOf } from "./keys";
import type { DemoPair } from "./pairs";
import { coordinator, type DemoPerson, waiting } from "./people";

export const programId = keyOf("program") as ProgramId;

/**
 * Founds the program as its operator does: who takes part and who is matched with
 * whom. What people write is closed to the operator and is seeded in their names.
 */
export function openFounding(ownerUrl: string) {
  const db = new PrismaClient({ adapter: new PrismaPg({ connectionString: ownerUrl }) });

  return {
    isComplete: async () => (await db.coordinator.count()) > 0,

    program: () =>
      db.program.createMany({
        data: {
          id: programId,
          nameFr: "Mentorat des leaders en santé",
          nameEn: "Health Leaders Mentoring",
          coordinationName: coordinator.name,
          coordinationEmail: "coordinator@example.org",
          privacyOfficerName: "Jean-Philippe Rancourt",
          privacyOfficerEmail: "privacy@example.org",
          retentionMonths: 24,
        },
        skipDuplicates: true,
      }),

    pair: async ({ mentor, mentee, matched }: DemoPair, now: Date): Promise<Pair> => {
      await db.person.createMany({ data: [mentor, mentee].map(asRow), skipDuplicates: true });
      const pair = {
        id: keyOf(`${mentor.name} and ${mentee.name}`) as PairId,
        programId,
        mentorId: idOf(mentor),
        menteeId: idOf(mentee),
      };
      await db.pair.createMany({
        data: { ...pair, matchedAt: dayFrom(now, matched) },
        skipDuplicates: true,
      });
      return { ...pair, endedAt: null };
    },

    waiting: async (now: Date) => {
      for (const half of ["mentor", "mentee"] as const) {
        const person = waiting[half];
        const personId = idOf(person);
        await db.person.createMany({ data: asRow(person), skipDuplicates: true });
        await db.member.createMany({
          data: { programId, personId, waitsSince: dayFrom(now, -8), waitsAs: half },
          skipDuplicates: true,
        });
      }
    },

    coordinator: async () => {
      await db.person.createMany({ data: asRow(coordinator), skipDuplicates: true });
      await db.coordinator.createMany({
        data: { programId, personId: idOf(coordinator) },
        skipDuplicates: true,
      });
    },

    close: () => db.$disconnect(),
  };
}

export function idOf({ name }: DemoPerson) {
  return keyOf(name) as PersonId;
}

function asRow(person: DemoPerson) {
  const id = idOf(person);

  return {
    id,
    name: person.name,
    email: person.email ?? addressOf(person.name),
    locale: person.locale,
    pronouns: seal("people.pronouns", { id }, person.pronouns ?? null),
    introduction: seal("people.introduction", { id }, person.introduction ?? null),
    introductionLocale: person.introduction ? person.locale : null,
    timeZone: person.timeZone ?? defaultTimeZone,
  };
}

/** "Anne-Sophie Deschênes-Villeneuve" → `anne-sophie.deschenes-villeneuve@example.org` */
function addressOf(name: string) {
  const plain = name.normalize("NFD").replace(/[^\w -]/g, "");

  return `${plain.trim().replace(/ +/g, ".").toLowerCase()}@example.org`;
}
