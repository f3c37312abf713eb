import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PrintButton } from "@/components/agreement/print-button";
import { Sheet, SideBySide } from "@/components/agreement/sheet";
import { SheetFacts } from "@/components/agreement/sheet-facts";
import { InnerHeading } from "@/components/shell/inner-heading";
import { MoreLink } from "@/components/ui/more-link";
import { Notice } from "@/components/ui/notice";
import { requirePair } from "@/lib/auth/require";
import { findAgreement } from "@/lib/data/agreements";
import { findClausesAt } from "@/lib/data/clauses";
import { findTheTwo } from "@/lib/data/people";
import { halfOf } from "@/lib/domain/people";
import { historyOf } from "@/lib/domain/version-history";
import { formatDateTime } from "@/lib/i18n/dates";
import { getLocale, getT } from "@/lib/i18n/server";
import { otherLocale } from "@/lib/i18n/settings";
import { wording } from "@/lib/i18n/wording";
import { printPath, readVersion } from "../paths";

type Props = PageProps<"/[locale]/pairs/[pairId]/agreement/print">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT("agreement");
  return { title: t("print.heading") };
}

/** A version on one sheet, the one in force unless another is named; while there is none, the draft, marked as one. */
export default async function PrintPage({ params, searchParams }: Props) {
  const { pairId } = await params;
  const grant = await requirePair(pairId, "agreement:view");
  const [agreement, { own, partner }, locale, t, query] = await Promise.all([
    findAgreement(grant),
    findTheTwo(grant),
    getLocale(),
    getT("agreement"),
    searchParams,
  ]);
  const history = historyOf(agreement, grant.pair);
  const asked = query.version === undefined ? undefined : readVersion(query.version);
  const shown =
    asked === undefined
      ? history.find(({ fate }) => fate.is === "in-force")
      : (history.find(({ version }) => version.version === asked) ?? notFound());
  const clauses = shown ? await findClausesAt(grant, shown.version.revisions) : agreement.clauses;
  const isDraft = !shown || shown.fate.is === "awaiting" || shown.fate.is === "set-aside";

  const inBoth = query.in === "both";
  // The reader's own language on the left.
  const languages = inBoth ? [locale, otherLocale(locale)] : [locale];
  const [mentor, mentee] =
    halfOf(grant.pair, own.id) === "mentor" ? [own, partner] : [partner, own];

  return (
    <>
      <InnerHeading
        title={languages.map((language, index) => (
          <span key={language} lang={language}>
            {index > 0 && " / "}
            {wording(language, "agreement")("print.heading")}
          </span>
        ))}
        lead={t("print.between", { mentor: mentor.name, mentee: mentee.name })}
        trail={[{ name: t("title"), href: `/${locale}/pairs/${pairId}/agreement` }]}
      />
      <div className="grid gap-4 print:hidden">
        <p>{t("print.howTo")}</p>
        <MoreLink href={`/${locale}${printPath(pairId, { inBoth: !inBoth, version: asked })}`}>
          {inBoth ? t("print.inOne") : t("print.inBoth")}
        </MoreLink>
        <PrintButton>{t("print.button")}</PrintButton>
      </div>
      {isDraft && (
        <Notice tone="warning">
          <SideBySide languages={languages}>
            {(language) => <p>{wording(language, "agreement")("print.draft")}</p>}
          </SideBySide>
        </Notice>
      )}
      <Sheet clauses={clauses} languages={languages}>
        {shown && (
          <SheetFacts
            {...shown}
            people={[mentor, mentee]}
            languages={languages}
            timeZone={own.timeZone}
          />
        )}
      </Sheet>
      <p className="text-ink-soft text-sm">
        {t("print.printedOn", {
          when: formatDateTime(new Date(), { locale, timeZone: own.timeZone }),
        })}
      </p>
    </>
  );
}
