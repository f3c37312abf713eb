import { Person, Scene } from "./scene";

/** Each goes on, with a hand raised; what grew between them stays. */
export function Parting() {
  return (
    <Scene>
      <circle cx="120" cy="56" r="22" className="fill-sun-soft" />
      <path d="M120 164v-46" className="stroke-edge" />
      <path d="M120 146c-15 0-22-8-22-20 14 0 22 7 22 20z" className="fill-pine-soft" />
      <path d="M120 130c0-13 8-20 22-20 0 12-7 20-22 20z" className="fill-clay-soft" />
      <Person hue="pine" x={44} y={164} arm="M16-38c11-6 15-14 18-27" />
      <Person hue="clay" x={196} y={164} arm="M-16-38c-11-6-15-14-18-27" />
    </Scene>
  );
}
