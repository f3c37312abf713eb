import "server-only";
import type { Day } from "@/lib/domain/calendar-day";
import type { Pair, PersonId } from "@/lib/domain/people";
import type { Grant, On } from "@/lib/domain/policy";
import { accept, type Result, refuse } from "@/lib/domain/result";
import { hasAnswered, isDue, nextReview, type Review, type ReviewFacts } from "@/lib/domain/review";
import type { Prisma } from "@/lib/generated/prisma/client";
import { readAgreement } from "./agreements";
import { inTheNameOf, type Transaction } from "./db";
import { whileOpen } from "./while-open";

/** What makes `ReviewFacts` of a pair. */
export const reviewColumns = {
  reviewDates: {
    select: { version: true, round: true, sequence: true, dueOn: true, setById: true },
  },
  reviewAnswers: { select: { version: true, round: true, personId: true, answeredAt: true } },
} satisfies Prisma.PairSelect;

/** Which review of which version a person had before their eyes. */
type Seen = { version: number; round: number };

/** The days that were chosen for reviews of this pair's agreement, and who found it still good. */
export async function findReviewFacts({ actor, pair }: Grant<On<"agreement">>) {
  return inTheNameOf({ person: actor.id }, (db) => readFacts(db, pair));
}

/** Says that the agreement is still good. The same answer twice, or both at once, does no harm. */
export async function saveReviewAnswer(
  grant: Grant<"agreement:review">,
  { version, round }: Seen,
  today: Day,
): Promise<Result<undefined, "no-review-due" | "pair-ended">> {
  const { actor, pair } = grant;

  return whileOpen(grant, async (db) => {
    const { review, facts } = await readReview(db, pair);
    const seen = facts.answers.filter((one) => one.version === version && one.round === round);
    if (hasAnswered(seen, actor.id)) return accept(undefined);
    if (!isThis(review, { version, round }) || !isDue(review, today)) {
      return refuse("no-review-due");
    }

    await db.reviewAnswer.createMany({
      data: { pairId: pair.id, programId: pair.programId, version, round, personId: actor.id },
      skipDuplicates: true,
    });
    return accept(undefined);
  });
}

/** What was chosen; or, when refused, what one of the two has chosen meanwhile. */
export type SavedReviewDate = Result<
  { sequence: number },
  "review-moved-meanwhile" | "no-review-due" | "pair-ended"
> & { meanwhile?: Review };

/** Chooses another day for a review, unless one of the two has done so since `basedOn` was read. */
export async function saveReviewDate(
  grant: Grant<"agreement:review">,
  { basedOn, dueOn, ...seen }: Seen & { basedOn: number; dueOn: Day },
): Promise<SavedReviewDate> {
  const { actor, pair } = grant;

  return whileOpen(grant, async (db): Promise<SavedReviewDate> => {
    for (;;) {
      const { review } = await readReview(db, pair);
      if (!isThis(review, seen)) return refuse("no-review-due");
      if (review.dueOn === dueOn) return accept({ sequence: review.sequence });
      if (review.sequence !== basedOn) {
        return { ...refuse("review-moved-meanwhile"), meanwhile: review };
      }

      const { count } = await db.reviewDate.createMany({
        data: {
          pairId: pair.id,
          programId: pair.programId,
          ...seen,
          sequence: basedOn + 1,
          dueOn: new Date(dueOn),
          setById: actor.id,
        },
        skipDuplicates: true,
      });
      if (count > 0) return accept({ sequence: basedOn + 1 });
      // The other one was faster by a moment: their day is there to read now.
    }
  });
}

function isThis(review: Review | null, { version, round }: Seen): review is Review {
  return review?.version === version && review.round === round;
}

async function readReview(db: Transaction, pair: Pair) {
  const agreement = await readAgreement(db, pair.id);
  const facts = await readFacts(db, pair);

  return { facts, review: nextReview(agreement, pair, facts) };
}

async function readFacts(db: Transaction, { id: pairId }: Pair): Promise<ReviewFacts> {
  const reviewDates = await db.reviewDate.findMany({ where: { pairId } });
  const reviewAnswers = await db.reviewAnswer.findMany({ where: { pairId } });

  return toReviewFacts({ reviewDates, reviewAnswers });
}

export function toReviewFacts({
  reviewDates,
  reviewAnswers,
}: Prisma.PairGetPayload<{ select: typeof reviewColumns }>): ReviewFacts {
  return {
    dates: reviewDates.map(({ version, round, sequence, dueOn, setById }) => ({
      version,
      round,
      sequence,
      dueOn: dueOn.toISOString().slice(0, 10) as Day,
      setBy: setById as PersonId,
    })),
    answers: reviewAnswers.map(({ version, round, personId, answeredAt }) => ({
      version,
      round,
      by: personId as PersonId,
      at: answeredAt,
    })),
  };
}
