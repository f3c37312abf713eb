import type { ReactNode } from "react";

/** A sheet within the sheet: words as somebody else will read them. */
export function Letter({ children }: { children: ReactNode }) {
  return <div className="rounded-md border border-edge bg-paper p-3.5 sm:p-6">{children}</div>;
}
