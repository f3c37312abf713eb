import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { HelpForm } from "@/components/help/help-form";
import { OwnRequests } from "@/components/help/own-requests";
import { WhatIsSent } from "@/components/help/what-is-sent";
import { InnerHeading } from "@/components/shell/inner-heading";
import { requirePair } from "@/lib/auth/require";
import { listOwnHelpRequests } from "@/lib/data/help-requests";
import { findTheTwo } from "@/lib/data/people";
import { isStillOpen } from "@/lib/domain/policy";
import { wordHelp } from "@/lib/i18n/help-wording";
import { getLocale, getT } from "@/lib/i18n/server";
import { sendHelpRequest } from "./actions";

type Props = PageProps<"/[locale]/pairs/[pairId]/help">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT("help");
  return { title: t("title") };
}

export default async function HelpPage({ params }: Props) {
  const { pairId } = await params;
  const grant = await requirePair(pairId, "help:view");
  const [requests, { own, partner }, locale, t] = await Promise.all([
    listOwnHelpRequests(grant),
    findTheTwo(grant),
    getLocale(),
    getT("help"),
  ]);
  const isOpen = isStillOpen("help:ask", grant.pair);

  return (
    <>
      <InnerHeading title={t("title")} lead={isOpen ? t("lead") : undefined} />
      {isOpen && (
        <>
          <WhatIsSent own={own} partner={partner.name} />
          <HelpForm
            send={sendHelpRequest.bind(null, pairId)}
            formKey={randomUUID()}
            backHref={`/${locale}/space`}
            words={wordHelp(locale)}
          />
        </>
      )}
      <OwnRequests requests={requests} reader={{ locale, timeZone: own.timeZone }} />
    </>
  );
}
