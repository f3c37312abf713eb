import { Person, Scene } from "./scene";

/** Each says it in their own language: the same words between « » and between “ ”. */
export function Speaking() {
  return (
    <Scene>
      <path
        d="M34 8h58a12 12 0 0 1 12 12v28a12 12 0 0 1-12 12H66L56 71V60H34a12 12 0 0 1-12-12V20A12 12 0 0 1 34 8z"
        className="fill-pine-wash stroke-pine"
      />
      <path
        d="M45 26l-8 8 8 8M55 26l-8 8 8 8M71 26l8 8-8 8M81 26l8 8-8 8"
        className="stroke-pine"
      />
      <path
        d="M148 8h58a12 12 0 0 1 12 12v28a12 12 0 0 1-12 12h-22v11l-10-11h-26a12 12 0 0 1-12-12V20a12 12 0 0 1 12-12z"
        className="fill-clay-wash stroke-clay-soft"
      />
      <path
        d="M161 26c-4 3-5 6-5 11M171 26c-4 3-5 6-5 11M188 26c0 5-1 8-5 11M198 26c0 5-1 8-5 11"
        className="stroke-clay"
      />
      <Person hue="pine" x={58} y={164} />
      <Person hue="clay" x={182} y={164} />
    </Scene>
  );
}
