import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { KeepTyped } from "@/components/form/keep-typed";
import { LanguageSwitch } from "@/components/shell/language-switch";
import { SiteFooter } from "@/components/shell/site-footer";
import { SiteHeader } from "@/components/shell/site-header";
import { SkipLink } from "@/components/shell/skip-link";
import { SoftNavigation } from "@/components/shell/soft-navigation";
import { findReader, type Reader } from "@/lib/auth/session";
import { isTurnedAway } from "@/lib/auth/turned-away";
import { listProgramsOf } from "@/lib/data/programs";
import type { ProgramId } from "@/lib/domain/people";
import { getLocale, getT } from "@/lib/i18n/server";
import { otherLocale } from "@/lib/i18n/settings";
import { atkinson } from "../fonts";
import "../globals.css";
import "./kept-everywhere";

// Each answer carries a nonce of its own, so no page can be made ahead.
export const dynamic = "force-dynamic";

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#faf6ee" },
    { media: "(prefers-color-scheme: dark)", color: "#1b1917" },
  ],
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT("common");
  const first = (await isTurnedAway()) ? `${t("error")} ` : "";

  return {
    title: { template: `${first}%s – ${t("title")}`, default: `${t("title")} – ${t("tagline")}` },
    description: t("description"),
    applicationName: t("title"),
    manifest: "/site.webmanifest",
    icons: {
      icon: [
        { url: "/favicon.svg", type: "image/svg+xml" },
        { url: "/favicon-32.png", type: "image/png", sizes: "32x32" },
      ],
      apple: "/apple-touch-icon.png",
    },
    formatDetection: { telephone: false, date: false, address: false, email: false },
  };
}

/** The paper that every page is written on; a page begins with its `PageHeading`. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const [locale, t, reader] = await Promise.all([getLocale(), getT("common"), findReader()]);
  const programs = await listProgramsOf(reader?.belongsTo ?? []);
  const other = otherLocale(locale);

  return (
    <html lang={locale} className={atkinson.variable} data-error={t("error")}>
      <body>
        <SkipLink>{t("shell.skip")}</SkipLink>
        <SiteHeader
          home={{ href: `/${locale}`, name: t("title") }}
          label={t("shell.main")}
          links={ownPlaces(reader).map(({ path, name, program }) => ({
            href: `/${locale}${path}`,
            name: programs.find(({ id }) => id === program)?.name[locale] ?? t(`shell.${name}`),
          }))}
          languageSwitch={<LanguageSwitch to={other} name={t(`languageNames.${other}`)} />}
        />
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter
          label={t("shell.footer")}
          elsewhere={t("shell.ofYourProgram")}
          contacts={programs.flatMap(({ id, name, coordination, privacyOfficer }) => {
            const program = programs.length > 1 ? name[locale] : null;
            return [
              { id, program, role: t("shell.coordination"), address: coordination.email },
              { id, program, role: t("shell.privacyOfficer"), address: privacyOfficer.email },
            ];
          })}
          links={[
            { href: `/${locale}`, name: t("shell.about") },
            { href: `/${locale}/privacy`, name: t("shell.privacy") },
            { href: `/${locale}/accessibility`, name: t("shell.accessibility") },
          ]}
        />
        <KeepTyped />
        <SoftNavigation />
      </body>
    </html>
  );
}

type OwnPlace = {
  path: string;
  name: "signIn" | "space" | "program" | "account";
  program?: ProgramId;
};

/** Where somebody is at home: in their space, at their desk, or at the door. Of several desks each has its program's name. */
function ownPlaces(reader: Reader | null): ReadonlyArray<OwnPlace> {
  if (!reader) return [{ path: "/sign-in", name: "signIn" }];

  const { coordinates } = reader;
  return [
    { path: "/space", name: "space" },
    ...coordinates.map((id) => ({
      path: `/programs/${id}`,
      name: "program" as const,
      ...(coordinates.length > 1 && { program: id }),
    })),
    { path: "/account", name: "account" },
  ];
}
