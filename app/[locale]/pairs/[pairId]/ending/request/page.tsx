import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { EndingRequestForm } from "@/components/ending/ending-request-form";
import { Letter } from "@/components/ending/letter";
import { NoticeText } from "@/components/ending/notice-text";
import { InnerHeading } from "@/components/shell/inner-heading";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { requirePair } from "@/lib/auth/require";
import { findOwnEndingRequest } from "@/lib/data/endings";
import { findTheTwo } from "@/lib/data/people";
import { findProgram } from "@/lib/data/programs";
import { isStillOpen } from "@/lib/domain/policy";
import { wordEndingRequest } from "@/lib/i18n/ending-wording";
import { getLocale, getT } from "@/lib/i18n/server";
import { sendRequest } from "../actions";

type Props = PageProps<"/[locale]/pairs/[pairId]/ending/request">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT("ending");
  return { title: t("end.title") };
}

export default async function EndingRequestPage({ params }: Props) {
  const { pairId } = await params;
  const grant = await requirePair(pairId, "ending:view");
  const [request, { own, partner }, program, locale, t] = await Promise.all([
    findOwnEndingRequest(grant),
    findTheTwo(grant),
    findProgram(grant.pair.programId),
    getLocale(),
    getT("ending"),
  ]);
  const ending = `/${locale}/pairs/${pairId}/ending`;
  if (!isStillOpen("ending:request", grant.pair)) redirect(ending);
  const { name } = partner;

  return (
    <>
      <InnerHeading
        title={t("request.title", { name })}
        lead={t("request.lead")}
        trail={[{ name: t("title"), href: ending }]}
      />
      <Card id="notice" title={t("request.notice", { name })}>
        <p>{t("request.noticeTold")}</p>
        {partner.locale !== locale && (
          <p>{t(`request.noticeLanguage.${partner.locale}`, { name })}</p>
        )}
        <Letter>
          <NoticeText
            locale={partner.locale}
            partner={own.name}
            contact={program?.coordination.email ?? ""}
          />
        </Letter>
      </Card>
      <section aria-labelledby="steps" className="grid gap-3">
        <h2 id="steps" className="text-xl">
          {t("request.steps.title")}
        </h2>
        <ol className="grid list-decimal gap-2 ps-6">
          <li>{t("request.steps.queue")}</li>
          <li>{t("request.steps.takeBack")}</li>
          <li>{t("request.steps.byItself")}</li>
          <li>{t("request.steps.complete")}</li>
        </ol>
      </section>
      <EndingRequestForm
        send={sendRequest.bind(null, pairId)}
        backHref={ending}
        words={wordEndingRequest(locale, name)}
        standing={
          request && (
            <Notice title={t("request.already")}>
              <ButtonLink href={ending} look="secondary" className="mt-2 justify-self-start">
                {t("request.see")}
              </ButtonLink>
            </Notice>
          )
        }
      />
    </>
  );
}
