import { Written } from "@/components/ui/written";
import { isDay } from "@/lib/domain/calendar-day";
import { formatDateTime, formatDay, type Reader } from "@/lib/i18n/dates";
import { getT } from "@/lib/i18n/server";
import type { Locale, MessageKey } from "@/lib/i18n/settings";
import { formatNumber } from "@/lib/i18n/typography";

/** Under these names stands a code, which each reads in their own language. */
const coded = [
  "role",
  "locale",
  "textLanguage",
  "kind",
  "mark",
  "outcome",
  "answer",
  "about",
  "waitsAs",
];

// A test of the data map proves that each of them has its words.
type Key = Exclude<MessageKey<"own-export">, "keys.pair">;

type Props = { value: unknown; name?: string; reader: Reader };

/** Whatever a copy holds, in words: facts with their names, one below the other, as deep as they go. */
export async function CopiedValue({ value, name = "", reader }: Props) {
  const t = await getT("own-export");
  if (value === null || value === "") return <span className="text-ink-soft">{t("none")}</span>;
  if (value instanceof Date) return formatDateTime(value, reader);
  if (typeof value === "boolean") return t(`codes.${value}`);
  if (typeof value === "number") return formatNumber(value, reader.locale);
  if (typeof value === "string") {
    if (coded.includes(name)) return t(`codes.${value}` as Key);
    return isDay(value) ? formatDay(value, reader.locale) : value;
  }
  if (Array.isArray(value)) return <CopiedList values={value} reader={reader} />;

  return <CopiedFacts facts={value as Record<string, unknown>} reader={reader} />;
}

async function CopiedList({ values, reader }: { values: ReadonlyArray<unknown>; reader: Reader }) {
  const t = await getT("own-export");
  if (values.length === 0) return <span className="text-ink-soft">{t("none")}</span>;

  return (
    <ol className="grid min-w-0 list-decimal gap-4 ps-6">
      {values.map((value) => (
        <li key={JSON.stringify(value)}>
          <CopiedValue value={value} reader={reader} />
        </li>
      ))}
    </ol>
  );
}

async function CopiedFacts({ facts, reader }: { facts: Record<string, unknown>; reader: Reader }) {
  const t = await getT("own-export");
  const { text, textLanguage, ...others } = facts;

  return (
    <div className="grid min-w-0 gap-3 font-normal">
      {Object.entries(others).length > 0 && (
        <dl className="grid gap-3">
          {Object.entries(others).map(([name, value]) => (
            <div key={name} className="grid gap-x-6 gap-y-0.5 sm:grid-cols-[12rem_1fr]">
              <dt className="text-ink-soft">{t(`keys.${name}` as Key)}</dt>
              <dd className="min-w-0 wrap-anywhere">
                <CopiedValue name={name} value={value} reader={reader} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {typeof text === "string" && text !== "" && (
        <Written text={text} lang={textLanguage as Locale} />
      )}
    </div>
  );
}
