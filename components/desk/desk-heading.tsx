import type { ReactNode } from "react";
import { InnerHeading } from "@/components/shell/inner-heading";
import { getLocale, getT } from "@/lib/i18n/server";
import { DeskPlaces } from "./desk-places";

/** The pages of a program's desk that one goes to from each other, in their order: path below the program's own, and name. */
const places = [
  { path: "", name: "attention" },
  { path: "/requests", name: "requests" },
  { path: "/pairs", name: "pairs" },
  { path: "/people", name: "people" },
  { path: "/import", name: "import" },
  { path: "/overview", name: "overview" },
  { path: "/settings", name: "settings" },
] as const;

type Place = (typeof places)[number]["name"];

/** The heading of a page of the desk: whose program it is, the page, and its neighbours. */
export async function DeskHeading({
  title,
  lead,
  program,
  place,
}: {
  title: ReactNode;
  lead?: ReactNode;
  program: { id: string; name: string };
  /** Which of the places this page is, or is a part of. */
  place: Place;
}) {
  const [locale, t] = await Promise.all([getLocale(), getT("desk")]);
  const home = `/${locale}/programs/${program.id}`;

  return (
    <>
      <InnerHeading title={title} lead={lead} trail={[{ name: program.name, href: home }]} />
      <DeskPlaces
        label={t("places.label")}
        places={places.map(({ path, name }) => ({
          name: t(`places.${name}`),
          href: `${home}${path}`,
          isHere: name === place,
        }))}
      />
    </>
  );
}
