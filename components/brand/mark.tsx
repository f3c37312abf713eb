/** Two people side by side, whose shoulders meet and make a T. */
export function Mark({ className = "" }: { className?: string }) {
  return (
    <svg
      viewBox="0 0 32 32"
      aria-hidden="true"
      className={`shrink-0 fill-none stroke-[5.8] [stroke-linecap:round] ${className}`}
    >
      <g className="stroke-pine forced-colors:stroke-[CanvasText]">
        <path d="M4.2 15.4h2.4c3.8 0 5.9 2.2 5.9 6v7" />
        <path d="M8 5.6h.01" className="stroke-[8.6]" />
      </g>
      <g className="stroke-clay-soft forced-colors:stroke-[CanvasText]">
        <path d="M27.8 15.4h-2.4c-3.8 0-5.9 2.2-5.9 6v7" />
        <path d="M24 5.6h.01" className="stroke-[8.6]" />
      </g>
    </svg>
  );
}
