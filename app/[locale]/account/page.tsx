import type { Metadata } from "next";
import { AccountForm } from "@/components/account/account-form";
import { accountWords } from "@/components/account/account-words";
import { CalendarFeed } from "@/components/account/calendar-feed";
import { DeviceList } from "@/components/account/device-list";
import { LettersForm } from "@/components/account/letters-form";
import { OneButtonForm } from "@/components/form/one-button-form";
import { ButtonLink } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
import { Card } from "@/components/ui/card";
import { MoreLink } from "@/components/ui/more-link";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor, requireReader } from "@/lib/auth/require";
import { listOwnDevices } from "@/lib/auth/session";
import { findAccount } from "@/lib/data/accounts";
import { findCalendarFeed } from "@/lib/data/calendar-feeds";
import { isDigestDaily } from "@/lib/data/digests";
import { findUnwanted } from "@/lib/data/unwanted-letters";
import { letterKinds } from "@/lib/domain/letters";
import { formatDateTime } from "@/lib/i18n/dates";
import { wordLetters } from "@/lib/i18n/letters-wording";
import { getLocale, getT } from "@/lib/i18n/server";
import {
  chooseLetters,
  endDevice,
  endFeed,
  makeFeed,
  saveOwnAccount,
  signOut,
  signOutEverywhere,
} from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT("account");
  return { title: t("title") };
}

export default async function AccountPage() {
  const actor = await requireActor();
  const [{ timeZone, secondFactor }, locale, t] = await Promise.all([
    requireReader(),
    getLocale(),
    getT("account"),
  ]);
  const [account, unwanted, isDaily, devices, feed] = await Promise.all([
    findAccount(actor),
    findUnwanted(actor),
    isDigestDaily(actor),
    listOwnDevices(actor),
    findCalendarFeed(actor),
  ]);
  const digest = unwanted?.includes("digest") ? "never" : isDaily ? "daily" : "weekly";
  const when = (instant: Date) => formatDateTime(instant, { locale, timeZone });

  return (
    <>
      <PageHeading title={t("title")} lead={t("lead")} />
      <section aria-labelledby="about-me" className="grid gap-6">
        <h2 id="about-me" className="text-xl">
          {t("aboutMe")}
        </h2>
        <AccountForm
          action={saveOwnAccount}
          values={account}
          words={{ ...accountWords(locale), save: t("save") }}
        />
      </section>
      <Card id="letters" title={t("letters")}>
        <LettersForm
          action={chooseLetters}
          wanted={letterKinds.filter((kind) => !unwanted?.includes(kind))}
          digest={actor.coordinates.length > 0 ? digest : null}
          words={wordLetters(locale)}
        />
      </Card>
      <CalendarFeed feed={feed} reader={{ locale, timeZone }} make={makeFeed} end={endFeed} />
      <Card id="second-factor" title={t("secondFactor.title")}>
        <p>{t(secondFactor === "none" ? "secondFactor.none" : "secondFactor.have")}</p>
        <ButtonLink
          href={`/${locale}/account/second-factor`}
          look="secondary"
          className="justify-self-start"
        >
          {t("secondFactor.open")}
        </ButtonLink>
      </Card>
      <Card id="devices" title={t("devices.title")}>
        <p className="text-ink-soft">{t("devices.lead")}</p>
        <DeviceList
          end={endDevice}
          words={{ end: t("devices.end") }}
          devices={devices.map(({ key, signedInAt, lastSeenAt, isThisOne }) => ({
            key,
            signedIn: t("devices.signedIn", { when: when(signedInAt) }),
            lastSeen: t("devices.lastSeen", { when: when(lastSeenAt) }),
            thisOne: isThisOne ? t("devices.thisOne") : null,
          }))}
        />
        <ButtonRow>
          <OneButtonForm action={signOut}>{t("signOut")}</OneButtonForm>
          <OneButtonForm action={signOutEverywhere} look="quiet">
            {t("signOutEverywhere")}
          </OneButtonForm>
        </ButtonRow>
      </Card>
      <Card id="rights" title={t("rights.title")}>
        <p className="text-ink-soft">{t("rights.lead")}</p>
        <MoreLink href={`/${locale}/account/export`}>{t("rights.export")}</MoreLink>
        <MoreLink href={`/${locale}/account/consent`}>{t("rights.consent")}</MoreLink>
        <MoreLink href={`/${locale}/account/leave`}>{t("rights.leave")}</MoreLink>
      </Card>
    </>
  );
}
