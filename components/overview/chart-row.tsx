import type { ReactNode } from "react";

/** One row of a chart: its name, what is drawn, and in words what it comes to. */
export function ChartRow({
  label,
  text,
  children,
}: {
  label: string;
  text: string;
  children: ReactNode;
}) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 sm:grid-cols-[11rem_minmax(0,1fr)_8rem]">
      <span className="col-span-2 leading-snug sm:col-span-1">{label}</span>
      <svg aria-hidden="true" className="h-5 w-full border-edge border-s-2">
        {children}
      </svg>
      <span className="min-w-14 text-end font-semibold sm:text-start">{text}</span>
    </div>
  );
}
