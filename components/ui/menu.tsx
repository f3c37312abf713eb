import type { ReactNode } from "react";
import { Icon } from "./icon";
import { MenuCloser } from "./menu-closer";

/**
 * The "…" at the corner of a card. It opens without JavaScript; with it, Escape and a click
 * elsewhere close it. `label` says whose menu it is.
 */
export function Menu({ id, label, children }: { id: string; label: string; children: ReactNode }) {
  return (
    <details id={id} className="group relative print:hidden">
      <summary className="grid size-12 place-content-center rounded-full border-2 border-transparent text-ink hover:bg-well group-open:bg-well">
        <Icon name="more" className="size-7 stroke-[3.4]" />
        <span className="sr-only">{label}</span>
      </summary>
      <ul className="absolute end-0 z-10 mt-2 grid w-72 max-w-[80vw] rounded-md border border-edge bg-sheet p-2 shadow-lift">
        {children}
      </ul>
      <MenuCloser menuId={id} />
    </details>
  );
}

/** One entry. `isApart` draws a line above what is of another weight than the rest. */
export function MenuLink({
  href,
  isApart = false,
  children,
}: {
  href: string;
  isApart?: boolean;
  children: ReactNode;
}) {
  return (
    <li className={isApart ? "mt-2 border-line border-t pt-2" : ""}>
      <a
        href={href}
        className="flex min-h-12 items-center rounded-sm px-3 py-1.5 text-ink leading-snug no-underline hover:bg-pine-wash hover:text-pine-deep"
      >
        {children}
      </a>
    </li>
  );
}
