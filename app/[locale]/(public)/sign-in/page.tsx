import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Arriving } from "@/components/brand/arriving";
import { AddressForm } from "@/components/sign-in/address-form";
import { PageHeading } from "@/components/ui/page-heading";
import { findReader } from "@/lib/auth/session";
import { wayIn } from "@/lib/auth/way-in";
import { wordForm } from "@/lib/i18n/form-wording";
import { getLocale, getT } from "@/lib/i18n/server";
import { ownPath } from "@/lib/schemas/own-path";
import { requestCode } from "./actions";

type Props = PageProps<"/[locale]/sign-in">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT("sign-in");
  return { title: t("title") };
}

export default async function SignInPage({ searchParams }: Props) {
  const [{ email, to }, reader, locale, t] = await Promise.all([
    searchParams,
    findReader(),
    getLocale(),
    getT("sign-in"),
  ]);
  if (reader) {
    const { goTo, goToLocale } = await wayIn({ reader, to: ownPath(to) });
    redirect(`/${goToLocale}${goTo}`);
  }

  return (
    <>
      <PageHeading title={t("title")} lead={t("lead")} illustration={<Arriving />} />
      <AddressForm
        action={requestCode}
        words={{
          ...wordForm(locale),
          email: t("email"),
          emailHint: t("emailHint"),
          ask: t("ask"),
        }}
        email={typeof email === "string" ? email : ""}
        to={ownPath(to)}
      />
    </>
  );
}
