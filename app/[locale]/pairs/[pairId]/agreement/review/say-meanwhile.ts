import "server-only";
import { findTheTwo } from "@/lib/data/people";
import type { Grant } from "@/lib/domain/policy";
import type { Review } from "@/lib/domain/review";
import { formatDay } from "@/lib/i18n/dates";
import { getRequestLocale } from "@/lib/i18n/server";
import type { Meanwhile } from "@/lib/schemas/form-state";

/** The day that one of the two has chosen for a review while the other was choosing, in words. */
export async function sayMeanwhile(
  grant: Grant<"agreement:review">,
  review: Review | undefined,
): Promise<Meanwhile | undefined> {
  if (!review) return undefined;

  const [{ partner }, locale] = await Promise.all([findTheTwo(grant), getRequestLocale()]);
  return {
    revision: review.sequence,
    text: formatDay(review.dueOn, locale),
    locale,
    author: review.setBy === partner.id ? partner.name : null,
  };
}
