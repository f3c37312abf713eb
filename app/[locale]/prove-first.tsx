import { OneButtonForm } from "@/components/form/one-button-form";
import { InnerHeading } from "@/components/shell/inner-heading";
import { getT } from "@/lib/i18n/server";
import { proveWhoOneIs } from "./account/proof/actions";

/** In the place of a page that shows nothing before a proof of minutes ago: the same address shows it then. */
export async function ProveFirst({ title }: { title: string }) {
  const t = await getT("sign-in");

  return (
    <>
      <InnerHeading title={title} lead={t("proof.lead")} />
      <OneButtonForm action={proveWhoOneIs} look="primary">
        {t("proof.goOn")}
      </OneButtonForm>
    </>
  );
}
