import type { ReactNode } from "react";
import { Notice } from "@/components/ui/notice";
import type { Day } from "@/lib/domain/calendar-day";
import type { PersonId } from "@/lib/domain/people";
import { asks, hasAnswered, isDue, type Review } from "@/lib/domain/review";
import { formatDate, formatDay, type Reader } from "@/lib/i18n/dates";
import { wording } from "@/lib/i18n/wording";

/** When the two look at their agreement again; on that day, whether it is still good. `children` is the way to say so. */
export function ReviewNotice({
  review,
  today,
  own,
  partner,
  reader,
  children,
}: {
  review: Review;
  today: Day;
  own: { id: PersonId };
  partner: { id: PersonId; name: string };
  reader: Reader;
  children?: ReactNode;
}) {
  const t = wording(reader.locale, "review");
  const hasCome = isDue(review, today);
  const isAsked = asks(review, own.id, today);
  const said = review.answers.map(({ by, at }) =>
    t(by === own.id ? "said.you" : "said.partner", {
      partner: partner.name,
      when: formatDate(at, reader),
    }),
  );

  return (
    <Notice
      title={
        isAsked
          ? t("question")
          : t(hasCome ? "title" : "next", { when: formatDay(review.dueOn, reader.locale) })
      }
    >
      {isAsked && <p>{t("asked")}</p>}
      {said.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {hasCome && !isAsked && !hasAnswered(review.answers, partner.id) && (
        <p>{t("waiting", { partner: partner.name })}</p>
      )}
      {!hasCome && (
        <p>
          {review.setBy
            ? t(review.setBy === own.id ? "chosen.you" : "chosen.partner", {
                partner: partner.name,
              })
            : t("byItself")}
        </p>
      )}
      <div className="mt-2 grid gap-3 empty:hidden">{children}</div>
    </Notice>
  );
}
