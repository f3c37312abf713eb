import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { accountWords } from "@/components/account/account-words";
import { AskedAnew } from "@/components/account/asked-anew";
import { ShortNotice } from "@/components/account/short-notice";
import { WelcomeForm } from "@/components/account/welcome-form";
import { Arriving } from "@/components/brand/arriving";
import { PageHeading } from "@/components/ui/page-heading";
import { requireReader } from "@/lib/auth/require";
import { wayIn } from "@/lib/auth/way-in";
import { findAccount } from "@/lib/data/accounts";
import { findConsent } from "@/lib/data/consents";
import { getLocale, getT } from "@/lib/i18n/server";
import { ownPath } from "@/lib/schemas/own-path";
import { introduceOneself } from "./actions";

type Props = PageProps<"/[locale]/welcome">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT("welcome");
  return { title: t("title") };
}

export default async function WelcomePage({ searchParams }: Props) {
  const [reader, params, locale, t] = await Promise.all([
    requireReader(),
    searchParams,
    getLocale(),
    getT("welcome"),
  ]);
  const to = ownPath(params.to);
  if (reader.hasAgreed) redirect(`/${locale}${(await wayIn({ reader, to })).goTo}`);

  const consent = await findConsent(reader);
  return (
    <>
      <PageHeading title={t("title")} lead={t("lead")} illustration={<Arriving />} />
      {consent && <AskedAnew hasTakenBack={consent.takenBackAt !== null} />}
      <WelcomeForm
        action={introduceOneself}
        values={await findAccount(reader)}
        words={{ ...accountWords(locale), agree: t("agree"), goOn: t("goOn") }}
        to={to}
        notice={<ShortNotice />}
      />
    </>
  );
}
