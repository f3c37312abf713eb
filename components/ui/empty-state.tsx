import type { ReactNode } from "react";

/** What a list says when there is nothing in it yet, with the way on as its last child. */
export function EmptyState({
  title,
  illustration,
  children,
}: {
  title: ReactNode;
  illustration?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <div className="grid justify-items-start gap-3 rounded-lg border-2 border-line border-dashed p-6 sm:p-8">
      {illustration && <div className="w-36">{illustration}</div>}
      <p className="font-bold text-lg">{title}</p>
      {children}
    </div>
  );
}
