import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { KeyPicture } from "@/components/account/key-picture";
import { SecondCodeForm } from "@/components/sign-in/second-code-form";
import { Card } from "@/components/ui/card";
import { PageHeading } from "@/components/ui/page-heading";
import { findFresh } from "@/lib/auth/fresh";
import { requireActor, requireReader } from "@/lib/auth/require";
import { findNewSecret } from "@/lib/data/authenticators";
import { keyAddress } from "@/lib/data/totp";
import { wordForm } from "@/lib/i18n/form-wording";
import { getLocale, getT } from "@/lib/i18n/server";
import { leadingTo, ownPath } from "@/lib/schemas/own-path";
import { ProveFirst } from "../../../prove-first";
import { confirm } from "../actions";

type Props = PageProps<"/[locale]/account/second-factor/new">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT("second-factor");
  return { title: t("new.title") };
}

/** Shows the secret to whoever sets the app up, and takes the app's first code. */
export default async function NewSecondFactorPage({ searchParams }: Props) {
  await requireActor();
  const [fresh, { email }, params, locale, t] = await Promise.all([
    findFresh(),
    requireReader(),
    searchParams,
    getLocale(),
    getT("second-factor"),
  ]);
  if (!fresh) return <ProveFirst title={t("new.title")} />;

  const to = ownPath(params.to);
  const secret = await findNewSecret(fresh);
  if (!secret) redirect(`/${locale}${leadingTo("/account/second-factor", to)}`);

  return (
    <>
      <PageHeading
        title={t("new.title")}
        lead={t("new.lead")}
        trail={[{ name: t("title"), href: `/${locale}${leadingTo("/account/second-factor", to)}` }]}
        trailLabel={t("trail")}
      />
      <Card id="read" title={t("new.read")}>
        <KeyPicture content={keyAddress(secret, email)} title={t("new.picture")} />
        <p>{t("new.orType")}</p>
        <p className="wrap-anywhere font-mono text-lg">{secret.match(/.{1,4}/g)?.join(" ")}</p>
        <p className="text-ink-soft">{t("new.kind")}</p>
      </Card>
      <Card id="first" title={t("new.first")}>
        <SecondCodeForm
          action={confirm}
          to={to}
          words={{
            ...wordForm(locale),
            label: t("new.code"),
            hint: t("new.codeHint"),
            submit: t("new.submit"),
          }}
        />
      </Card>
    </>
  );
}
