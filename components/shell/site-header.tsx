import type { ReactNode } from "react";
import { Mark } from "@/components/brand/mark";

export type ShellLink = { href: string; name: string };

/** The mark on the left; the reader's own places and the other language on the right. */
export function SiteHeader({
  home,
  links,
  label,
  languageSwitch,
}: {
  home: ShellLink;
  links: ReadonlyArray<ShellLink>;
  /** The name of the navigation, for those who hear it. */
  label: string;
  languageSwitch: ReactNode;
}) {
  return (
    <header className="print:hidden">
      <div className="mx-auto flex max-w-page flex-wrap items-center justify-between gap-x-6 px-4 py-2 sm:px-6 sm:py-5">
        <a
          href={home.href}
          className="inline-flex min-h-11 items-center gap-2.5 text-ink no-underline"
        >
          <Mark className="size-9" />
          <span className="font-bold text-xl tracking-tight">{home.name}</span>
        </a>
        {links.length > 0 && (
          <nav
            aria-label={label}
            className="order-last basis-full sm:order-none sm:ms-auto sm:basis-auto"
          >
            <ul className="flex flex-wrap gap-x-6">
              {links.map(({ href, name }) => (
                <li key={href}>
                  <a href={href} className="inline-flex min-h-11 items-center">
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        {languageSwitch}
      </div>
    </header>
  );
}
