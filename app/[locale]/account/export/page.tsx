import type { Metadata } from "next";
import { PrintButton } from "@/components/agreement/print-button";
import { CopiedValue } from "@/components/export/copied-value";
import { InnerHeading } from "@/components/shell/inner-heading";
import { ButtonLink } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
import { Card } from "@/components/ui/card";
import { PrivacyHint } from "@/components/ui/privacy-hint";
import { findFresh } from "@/lib/auth/fresh";
import { requireReader } from "@/lib/auth/require";
import { findOwnExport } from "@/lib/data/own-export";
import { getLocale, getT } from "@/lib/i18n/server";
import { ProveFirst } from "../../prove-first";
import { wordOwnExport } from "./word-export";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT("own-export");
  return { title: t("title") };
}

export default async function OwnExportPage() {
  const [{ timeZone }, fresh, locale, t, account] = await Promise.all([
    requireReader(),
    findFresh(),
    getLocale(),
    getT("own-export"),
    getT("account"),
  ]);
  if (!fresh) return <ProveFirst title={t("title")} />;

  const {
    exportedAt: _,
    pairs,
    ...copy
  } = wordOwnExport(await findOwnExport(fresh), new Date(), locale);
  const reader = { locale, timeZone };
  const parts = [
    ...Object.entries(copy).map(([key, value]) => ({
      id: key,
      title: t(`keys.${key as keyof typeof copy}`),
      value,
    })),
    ...pairs.map((pair, at) => ({
      id: `pair-${at}`,
      title: t("keys.pair", { name: pair.partner }),
      value: pair,
    })),
  ];

  return (
    <>
      <InnerHeading
        title={t("title")}
        lead={t("lead")}
        trail={[{ name: account("title"), href: `/${locale}/account` }]}
      />
      <div className="grid gap-5 print:hidden">
        <PrivacyHint>{t("readers")}</PrivacyHint>
        <ButtonRow>
          <PrintButton>{t("print")}</PrintButton>
          <ButtonLink href={`/${locale}/account/export/file`} look="secondary" download>
            {t("file")}
          </ButtonLink>
        </ButtonRow>
      </div>
      {parts.map(({ id, title, value }) => (
        <Card key={id} id={id} title={title}>
          <CopiedValue value={value} reader={reader} />
        </Card>
      ))}
    </>
  );
}
