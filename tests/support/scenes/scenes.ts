import type { Locale } from "@/lib/domain/people";
import { deskScenes } from "./desk-scenes";
import { factorScenes } from "./factor-scenes";
import { pairScenes } from "./pair-scenes";
import { publicScenes } from "./public-scenes";
import { refusedScenes } from "./refused-scenes";
import { type By, idsOf, type Place, placesOf, type Scene } from "./scene";

/** One scene as one person sees it in one language; `places` before anything is written. */
export type Tour = {
  title: string;
  scene: Scene;
  by: By;
  locale: Locale;
  places: ReadonlyArray<Place>;
};

/** Everything that is looked at: by axe, by the measures of `tests/e2e`, and in the pictures of `npm run shots`. */
export const tours: ReadonlyArray<Tour> = [
  ...publicScenes,
  ...pairScenes,
  ...factorScenes,
  ...deskScenes,
  ...refusedScenes,
]
  .flatMap((scene) =>
    (["visitor", "reader", "coordination"] as const).flatMap((by) =>
      (["fr", "en"] as const).map((locale) => ({
        title: [scene.of, scene.name, `as ${by}: ${locale}`].filter(Boolean).join(", "),
        ...{ scene, by, locale, places: placesOf(scene, by, idsOf(null)) },
      })),
    ),
  )
  .filter(({ places }) => places.length > 0);
