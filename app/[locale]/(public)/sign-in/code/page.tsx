import type { Metadata } from "next";
import { OneButtonForm } from "@/components/form/one-button-form";
import { CodeForm } from "@/components/sign-in/code-form";
import { ButtonLink } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { findCodeUnderWay } from "@/lib/auth/ask-for-code";
import { codeMinutes } from "@/lib/domain/sign-in";
import { wordForm } from "@/lib/i18n/form-wording";
import { getLocale, getT } from "@/lib/i18n/server";
import { requestAnotherCode, spendCode } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  const [underWay, t] = await Promise.all([findCodeUnderWay(), getT("sign-in")]);
  return { title: t(underWay ? "code.title" : "noCode.title") };
}

export default async function CodePage() {
  const [underWay, locale, t] = await Promise.all([
    findCodeUnderWay(),
    getLocale(),
    getT("sign-in"),
  ]);

  if (!underWay) {
    return (
      <>
        <PageHeading title={t("noCode.title")} lead={t("noCode.lead")} />
        <ButtonRow>
          <ButtonLink href={`/${locale}/sign-in`}>{t("ask")}</ButtonLink>
        </ButtonRow>
      </>
    );
  }
  return (
    <>
      <PageHeading title={t("code.title")} lead={t("code.lead", { email: underWay.email })} />
      {!underWay.isUsable && <Notice tone="warning" title={t("code.over")} />}
      <CodeForm
        action={spendCode}
        words={{
          ...wordForm(locale),
          label: t("code.label"),
          hint: `${t("code.hint")} ${t("code.validity", { count: codeMinutes })}`,
          submit: t("code.submit"),
        }}
      />
      <section className="grid justify-items-start gap-4" aria-labelledby="nothing">
        <h2 id="nothing" className="text-xl">
          {t("code.nothing")}
        </h2>
        <p>{t("code.checks")}</p>
        <OneButtonForm action={requestAnotherCode}>{t("code.again")}</OneButtonForm>
        <ButtonLink look="quiet" className="-ms-3" href={`/${locale}/sign-in`}>
          {t("code.otherAddress")}
        </ButtonLink>
      </section>
    </>
  );
}
