import type { Metadata } from "next";
import { LeaveForm } from "@/components/account/leave-form";
import { LeavingEnds } from "@/components/account/leaving-ends";
import { Points } from "@/components/public/chapter";
import { InnerHeading } from "@/components/shell/inner-heading";
import { Card } from "@/components/ui/card";
import { MoreLink } from "@/components/ui/more-link";
import { Notice } from "@/components/ui/notice";
import { requireReader } from "@/lib/auth/require";
import { listCoordinatedAlone } from "@/lib/data/erasure";
import { listOwnOverviews } from "@/lib/data/overviews";
import { listPrograms, listProgramsOf } from "@/lib/data/programs";
import { halfOf, partnerOf } from "@/lib/domain/people";
import { wordLeaving } from "@/lib/i18n/leave-wording";
import { getLocale, getT } from "@/lib/i18n/server";
import { leaveForGood } from "./actions";

const goes = ["profile", "words", "answers", "drafts", "access", "letters"] as const;
const stays = ["agreement", "dates", "until", "numbers", "backups"] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT("leave");
  return { title: t("title") };
}

export default async function LeavePage() {
  const reader = await requireReader();
  const [overviews, programs, alone, locale, t] = await Promise.all([
    listOwnOverviews(reader),
    listProgramsOf(reader.belongsTo),
    listCoordinatedAlone(reader).then(listPrograms),
    getLocale(),
    getT("leave"),
  ]);
  const account = `/${locale}/account`;
  const coordinates = reader.coordinates.length > 0;
  const kept = overviews.length > 0 ? stays : (["nothing", "backups"] as const);
  const partners = overviews
    .filter(({ pair }) => pair.endedAt === null)
    .map(({ pair, ...theTwo }) => theTwo[halfOf(pair, partnerOf(pair, reader.id))]);

  return (
    <>
      <InnerHeading
        title={t("title")}
        lead={t("lead")}
        trail={[{ name: (await getT("account"))("title"), href: account }]}
      />
      <Card id="goes" title={t("goes.title")}>
        <Points>
          {[...goes, ...(coordinates ? (["coordination"] as const) : [])].map((what) =>
            t(`goes.${what}`),
          )}
        </Points>
      </Card>
      <Card id="stays" title={t("stays.title")}>
        <Points>{kept.map((what) => t(`stays.${what}`, { nobody: t("nobody") }))}</Points>
      </Card>
      <LeavingEnds partners={partners} contact={programs[0]?.coordination.email ?? ""} />
      <Card id="copy" title={t("copy.title")}>
        <p>{t("copy.lead")}</p>
        <MoreLink href={`${account}/export`}>{t("copy.open")}</MoreLink>
      </Card>
      {alone.length > 0 ? (
        <Notice tone="warning" title={t("alone.title")}>
          <p>{t("alone.told")}</p>
          {alone.map(({ id, name }) => (
            <MoreLink key={id} href={`/${locale}/programs/${id}/settings/coordinators`}>
              {t("alone.open", { program: name[locale] })}
            </MoreLink>
          ))}
        </Notice>
      ) : (
        <>
          <p>{t("again")}</p>
          <LeaveForm action={leaveForGood} backHref={account} words={wordLeaving(locale)} />
        </>
      )}
    </>
  );
}
