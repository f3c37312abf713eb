import type { Metadata } from "next";
import { Parting } from "@/components/brand/parting";
import { PageHeading } from "@/components/ui/page-heading";
import { getT } from "@/lib/i18n/server";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT("leave");
  return { title: t("done.title"), robots: { index: false } };
}

/** Where one comes out who has left. */
export default async function GoodbyePage() {
  const t = await getT("leave");

  return <PageHeading title={t("done.title")} lead={t("done.lead")} illustration={<Parting />} />;
}
