import type { ReactNode } from "react";
import { Icon } from "./icon";

/** More for those who want it. Nothing that one must read or fill in belongs inside. */
export function Disclosure({
  summary,
  isOpen = false,
  children,
}: {
  summary: ReactNode;
  /** From the start; after that it is the reader's to open and close. */
  isOpen?: boolean;
  children: ReactNode;
}) {
  return (
    <details className="group" open={isOpen}>
      <summary className="inline-flex min-h-11 items-center gap-2 rounded-sm font-semibold text-pine underline underline-offset-4 hover:text-pine-deep">
        <Icon name="next" className="size-5 transition-transform group-open:rotate-90" />
        {summary}
      </summary>
      <div className="ms-2.5 grid gap-3 border-line border-s-2 py-2 ps-5">{children}</div>
    </details>
  );
}
