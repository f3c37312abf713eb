import { Notice } from "@/components/ui/notice";
import { listOf } from "@/lib/i18n/lists";
import { getLocale, getT } from "@/lib/i18n/server";

/** Which rows would do something else than when they were read; the address names them. */
export async function ChangedRows({ asked }: { asked: unknown }) {
  if (asked === undefined) return null;

  const [locale, t] = await Promise.all([getLocale(), getT("import")]);
  const rows = String(asked)
    .split("-")
    .filter((row) => /^\d{1,5}$/.test(row));
  const named = listOf(rows, locale);

  return (
    <Notice tone="warning" role="alert" title={t("review.changedTitle")}>
      {rows.length > 0 && <p>{t("review.changed", { count: rows.length, rows: named })}</p>}
    </Notice>
  );
}
