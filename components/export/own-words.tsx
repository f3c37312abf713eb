import { Card } from "@/components/ui/card";
import { Written } from "@/components/ui/written";
import type { Locale } from "@/lib/i18n/settings";

/** What one has written in one place of the pair, each under what it answers. */
export function OwnWords({
  id,
  title,
  blank,
  written,
}: {
  id: string;
  title: string;
  /** What stands there when nothing was written. */
  blank: string;
  written: ReadonlyArray<{ about: string; text: string; locale: Locale }>;
}) {
  return (
    <Card id={id} title={title}>
      {written.length === 0 && <p className="text-ink-soft">{blank}</p>}
      {written.map(({ about, text, locale }) => (
        <div key={about + text} className="grid gap-2 print:block">
          <h3 className="font-semibold text-base">{about}</h3>
          <Written text={text} lang={locale} />
        </div>
      ))}
    </Card>
  );
}
