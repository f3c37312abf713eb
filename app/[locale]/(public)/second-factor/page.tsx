import type { Metadata } from "next";
import { redirect, unauthorized } from "next/navigation";
import { Arriving } from "@/components/brand/arriving";
import { OneButtonForm } from "@/components/form/one-button-form";
import { SecondCodeForm } from "@/components/sign-in/second-code-form";
import { PageHeading } from "@/components/ui/page-heading";
import { findSignedIn } from "@/lib/auth/session";
import { wayIn } from "@/lib/auth/way-in";
import { wordForm } from "@/lib/i18n/form-wording";
import { getLocale, getT } from "@/lib/i18n/server";
import { ownPath } from "@/lib/schemas/own-path";
import { signOut } from "../../account/actions";
import { giveSecondFactor } from "./actions";

type Props = PageProps<"/[locale]/second-factor">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT("second-factor");
  return { title: t("ask.title") };
}

/** The second of two doors: whoever has a second factor is nobody to any other page until they have given it here. */
export default async function SecondFactorPage({ searchParams }: Props) {
  const [reader, params, locale, t] = await Promise.all([
    findSignedIn(),
    searchParams,
    getLocale(),
    getT("second-factor"),
  ]);
  const to = ownPath(params.to);
  if (!reader) unauthorized();
  if (reader.secondFactor !== "owed") {
    const { goTo, goToLocale } = await wayIn({ reader, to });
    redirect(`/${goToLocale}${goTo}`);
  }

  return (
    <>
      <PageHeading title={t("ask.title")} lead={t("ask.lead")} illustration={<Arriving />} />
      <SecondCodeForm
        action={giveSecondFactor}
        to={to}
        words={{
          ...wordForm(locale),
          label: t("code"),
          hint: t("codeHint"),
          submit: t("ask.submit"),
        }}
      />
      <section className="grid justify-items-start gap-4" aria-labelledby="lost">
        <h2 id="lost" className="text-xl">
          {t("ask.lost")}
        </h2>
        <p>{t("ask.lostHow")}</p>
        <OneButtonForm action={signOut} look="quiet">
          {t("ask.leave")}
        </OneButtonForm>
      </section>
    </>
  );
}
