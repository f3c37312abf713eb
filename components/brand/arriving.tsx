import { Person, Scene } from "./scene";

/** One holds the door, the other comes up the path. */
export function Arriving() {
  return (
    <Scene>
      <path d="M128 164V78a38 38 0 0 1 76 0v86z" className="fill-sun-soft" />
      <path d="M204 164V78a38 38 0 0 0-38-38 38 38 0 0 0-38 38v86" className="stroke-edge" />
      <path d="M204 164V62l20 12v90z" className="fill-sheet stroke-edge" />
      <path d="M212 120v4" className="stroke-edge" />
      <Person hue="pine" x={166} y={164} arm="M-16-34c-12-4-18-10-25-19" />
      <Person hue="clay" x={66} y={164} arm="M16-34c10-2 16-8 21-18" />
    </Scene>
  );
}
