import { Person, Scene } from "./scene";

/** Two at one table; what they say overlaps. */
export function Meeting() {
  return (
    <Scene>
      <path
        d="M60 6h54a12 12 0 0 1 12 12v20a12 12 0 0 1-12 12H86L74 60V50H60a12 12 0 0 1-12-12V18A12 12 0 0 1 60 6z"
        className="fill-pine-wash stroke-pine"
      />
      <path
        d="M126 18h54a12 12 0 0 1 12 12v20a12 12 0 0 1-12 12h-14v10l-12-10h-28a12 12 0 0 1-12-12V30a12 12 0 0 1 12-12z"
        className="fill-clay-wash stroke-clay-soft"
      />
      <path d="M116 30a10 10 0 0 1 8-9v17a10 10 0 0 1-8 10z" className="fill-sun-soft" />
      <Person hue="pine" x={48} y={164} />
      <Person hue="clay" x={194} y={164} />
      <path d="M84 134h72v9H84z" className="fill-sheet stroke-edge" />
      <path d="M120 143v21" className="stroke-edge" />
      <path
        d="M92 120h13v9a5 5 0 0 1-5 5h-3a5 5 0 0 1-5-5zM135 120h13v9a5 5 0 0 1-5 5h-3a5 5 0 0 1-5-5z"
        className="fill-sheet stroke-ink-soft"
      />
    </Scene>
  );
}
