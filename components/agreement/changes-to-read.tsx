import type { ReactNode } from "react";
import type { Clauses } from "@/lib/domain/agreement";
import type { Locale } from "@/lib/i18n/settings";
import { ClauseChanges } from "./clause-changes";

/** What has changed since a text that one knows, before one says yes to the one that stands. */
export function ChangesToRead({
  title,
  before,
  now,
  locale,
  children,
}: {
  title: string;
  before: Clauses;
  now: Clauses;
  locale: Locale;
  children?: ReactNode;
}) {
  return (
    <section className="wide grid gap-5" aria-labelledby="changes">
      <h2 id="changes" tabIndex={-1} className="text-xl">
        {title}
      </h2>
      {children}
      <ClauseChanges before={before} now={now} locale={locale} />
    </section>
  );
}
