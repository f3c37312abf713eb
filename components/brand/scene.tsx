import type { ReactNode } from "react";

/** The ground of every illustration: a soft disc and a line to stand on. It says nothing aloud. */
export function Scene({ children }: { children: ReactNode }) {
  return (
    <svg
      viewBox="0 0 240 180"
      aria-hidden="true"
      className="block h-auto w-full fill-none stroke-[3.5] [stroke-linecap:round] [stroke-linejoin:round]"
    >
      <circle cx="120" cy="86" r="78" className="fill-well" />
      {children}
      <path d="M14 164h212" className="stroke-edge" />
    </svg>
  );
}

const hues = { pine: "fill-pine", clay: "fill-clay-soft" } as const;
const arms = { pine: "stroke-pine", clay: "stroke-clay-soft" } as const;

export type Hue = keyof typeof hues;

/** Somebody who stands at (x, y); `arm` is where a hand reaches from the shoulder, if it does. */
export function Person({ hue, x, y, arm }: { hue: Hue; x: number; y: number; arm?: string }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      {arm && <path d={arm} className={`stroke-[9] ${arms[hue]}`} />}
      <circle cy="-82" r="14.5" className={hues[hue]} />
      <path d="M-22 0v-38a22 22 0 0 1 44 0V0z" className={hues[hue]} />
    </g>
  );
}
