import { Person, Scene } from "./scene";

/** One writes alone; the other is there in thought. */
export function Preparing() {
  return (
    <Scene>
      <g className="stroke-pine-soft [stroke-dasharray:1_8]">
        <circle cx="182" cy="82" r="14.5" />
        <path d="M160 164v-38a22 22 0 0 1 44 0v38" />
      </g>
      <Person hue="clay" x={70} y={164} arm="M14-36c10 8 18 10 28 7" />
      <path d="M38 137h140v9H38z" className="fill-sheet stroke-edge" />
      <path d="M52 146v18M164 146v18" className="stroke-edge" />
      <path d="M96 134l22-7 22 7-22 2z" className="fill-sheet stroke-edge" />
      <path d="M112 130l14-20" className="stroke-pine" />
      <path d="M106 56h34M106 70h22" className="stroke-clay-soft" />
      <path
        d="M100 92c-3 0-6-2-6-6V48c0-5 3-8 8-8h42c5 0 8 3 8 8v30c0 5-3 8-8 8h-32l-11 9z"
        className="stroke-edge"
      />
    </Scene>
  );
}
