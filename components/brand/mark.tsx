/** Two people side by side, whose shoulders meet and make a T. */
export function Mark({ className = "" }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" className={`shrink-0 ${className}`}>
      <g className="fill-pine forced-colors:fill-[CanvasText]">
        <circle cx="8.6" cy="6.6" r="4.1" />
        <path d="M1.5 17.4a5 5 0 0 1 5-5h3.2a5.5 5.5 0 0 1 5.5 5.5v12.6h-1.4a5 5 0 0 1-5-5v-3.1H6.5a5 5 0 0 1-5-5z" />
      </g>
      <g className="fill-clay-soft forced-colors:fill-[CanvasText]">
        <circle cx="23.4" cy="6.6" r="4.1" />
        <path d="M30.5 17.4a5 5 0 0 0-5-5h-3.2a5.5 5.5 0 0 0-5.5 5.5v12.6h1.4a5 5 0 0 0 5-5v-3.1h2.3a5 5 0 0 0 5-5z" />
      </g>
    </svg>
  );
}
