const shapes = {
  check: "M4.5 12.5l5 5 10-11",
  info: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 11v5M12 7.8v.1",
  alert: "M12 3.5l9.3 16.2H2.7zM12 10v4M12 16.8v.1",
  closed: "M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3",
  both: "M8.5 10.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM15.5 10.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM3 20c0-4 2.3-6.5 5.5-6.5 1.4 0 2.6.5 3.5 1.3.9-.8 2.1-1.3 3.5-1.3 3.2 0 5.5 2.5 5.5 6.5",
  next: "M9 5l7 7-7 7",
  down: "M5 9l7 7 7-7",
  more: "M5.5 12h.01M12 12h.01M18.5 12h.01",
  ring: "M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17z",
  pencil: "M4 20l1-4.5L16 4.5l3.5 3.5L8.5 19z",
} as const;

export type IconName = keyof typeof shapes;

export const iconNames = Object.keys(shapes) as ReadonlyArray<IconName>;

/** A small line drawing beside words; it never stands for them, so nobody hears it. */
export function Icon({ name, className = "" }: { name: IconName; className?: string }) {
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden="true"
      className={`inline-block size-6 shrink-0 fill-none stroke-[2.2] stroke-current ${className}`}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={shapes[name]} />
    </svg>
  );
}
