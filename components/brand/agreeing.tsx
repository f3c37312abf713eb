import { Person, Scene } from "./scene";

/** One sheet, held by both, with two signatures. */
export function Agreeing() {
  return (
    <Scene>
      <path d="M84 48h58l14 14v90H84z" className="fill-sheet stroke-edge" />
      <path d="M142 48v14h14" className="stroke-edge" />
      <path d="M98 72h34M98 86h44M98 100h38" className="stroke-line" />
      <path d="M99 124c4-10 8-10 8-3s4 5 6-1 3 4 3 4" className="stroke-pine" />
      <path d="M124 124c2-8 7-12 8-5s3 4 5-2 4 5 6 3" className="stroke-clay-soft" />
      <Person hue="pine" x={44} y={164} arm="M16-36c9 7 18 9 28 3" />
      <Person hue="clay" x={196} y={164} arm="M-16-36c-9 7-18 9-28 3" />
    </Scene>
  );
}
