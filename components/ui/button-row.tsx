import type { ReactNode } from "react";

/** The buttons that end a form or a page: the main one first, one under the other when narrow. */
export function ButtonRow({ children }: { children: ReactNode }) {
  return (
    <div className="flex flex-col items-stretch gap-3 sm:flex-row sm:flex-wrap sm:items-center sm:[&>.underline:first-child]:-ms-3 print:hidden">
      {children}
    </div>
  );
}
