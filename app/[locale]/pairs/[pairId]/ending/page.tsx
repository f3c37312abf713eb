import type { Metadata } from "next";
import { Parting } from "@/components/brand/parting";
import { StandingRequest } from "@/components/ending/standing-request";
import { TalkFirst } from "@/components/ending/talk-first";
import { OneButtonForm } from "@/components/form/one-button-form";
import { InnerHeading } from "@/components/shell/inner-heading";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
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
      {isOpen && (
        <>
          <TalkFirst partner={partner} dateHref={`${here}/date`} />
          <Card id="help" title={t("help.title")}>
            <p>{t("help.lead", { name })}</p>
            <ButtonLink href={`${here}/help`} look="secondary" className="justify-self-start">
              {t("help.open")}
            </ButtonLink>
          </Card>
          {!request && (
            <Card id="end" title={t("end.title")}>
              <p>{t("end.lead", { name })}</p>
              <ButtonLink
                href={`${here}/ending/request`}
                look="secondary"
                className="justify-self-start"
              >
                {t("end.open")}
              </ButtonLink>
            </Card>
          )}
        </>
      )}
    </>
  );
}
