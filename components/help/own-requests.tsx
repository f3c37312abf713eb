import { Tag } from "@/components/ui/tag";
import { Written } from "@/components/ui/written";
import type { HelpRequest } from "@/lib/domain/help";
import { formatDateTime, type Reader } from "@/lib/i18n/dates";
import { getT } from "@/lib/i18n/server";

/** What one has asked of the coordination so far, and which of it was answered. */
export async function OwnRequests({
  requests,
  reader,
}: {
  requests: ReadonlyArray<HelpRequest>;
  reader: Reader;
}) {
  const t = await getT("help");
  if (requests.length === 0) return null;

  return (
    <section aria-labelledby="own" className="grid gap-4">
      <h2 id="own" className="text-xl">
        {t("own.title")}
      </h2>
      <ol className="grid divide-y divide-line border-line border-y">
        {requests.map(({ id, message, messageLocale, askedAt, answeredAt }) => (
          <li key={id} className="grid max-w-none justify-items-start gap-2 py-5">
            <Tag tone={answeredAt ? "pine" : "plain"}>
              {answeredAt ? t("own.answered") : t("own.sent")}
            </Tag>
            <Written text={message} lang={messageLocale} />
            <p className="text-ink-soft text-sm">
              {t("own.sentAt", { when: formatDateTime(askedAt, reader) })}
            </p>
            {answeredAt && (
              <p className="text-ink-soft text-sm">
                {t("own.answeredAt", { when: formatDateTime(answeredAt, reader) })}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
