import type { Metadata } from "next";
import { Parting } from "@/components/brand/parting";
import { Doors } from "@/components/ending/doors";
import { StandingRequest } from "@/components/ending/standing-request";
import { OneButtonForm } from "@/components/form/one-button-form";
import { InnerHeading } from "@/components/shell/inner-heading";
import { requirePair } from "@/lib/auth/require";
import { findOwnEndingRequest } from "@/lib/data/endings";
import { findTheTwo } from "@/lib/data/people";
import { isStillOpen } from "@/lib/domain/policy";
import { getLocale, getT } from "@/lib/i18n/server";
import { takeBackRequest } from "./actions";

type Props = PageProps<"/[locale]/pairs/[pairId]/ending">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT("ending");
  return { title: t("title") };
}

export default async function EndingPage({ params }: Props) {
  const { pairId } = await params;
  const grant = await requirePair(pairId, "ending:view");
  const [request, { own, partner }, locale, t] = await Promise.all([
    findOwnEndingRequest(grant),
    findTheTwo(grant),
    getLocale(),
    getT("ending"),
  ]);
  const here = `/${locale}/pairs/${pairId}`;
  const { name } = partner;
  const isOpen = isStillOpen("ending:request", grant.pair);

  return (
    <>
      <InnerHeading
        title={t("title")}
        lead={isOpen && !request ? t("lead") : undefined}
        illustration={<Parting />}
      />
      {isOpen && request && (
        <StandingRequest
          request={request}
          partner={name}
          reader={{ locale, timeZone: own.timeZone }}
        />
      )}
      {/* Beside what stands and not within it: without JavaScript its answer finds it by its place. */}
      <OneButtonForm
        action={takeBackRequest.bind(null, pairId)}
        isOffered={isOpen && request !== null}
      >
        {t("standing.takeBack")}
      </OneButtonForm>
      {isOpen && <Doors partner={partner} here={here} isEndOffered={!request} />}
    </>
  );
}
