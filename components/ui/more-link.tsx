import type { ReactNode } from "react";

/** A link on a line of its own, large enough for a finger. */
export function MoreLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a
      href={href}
      className="-my-2 inline-flex min-h-11 min-w-11 items-center py-2 justify-self-start font-semibold"
    >
      {children}
    </a>
  );
}
