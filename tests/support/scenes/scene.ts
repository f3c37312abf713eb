import type { Page } from "@playwright/test";
import type { Seat, SeatedPair } from "../new-pair";

export type Cast = { pair: SeatedPair; coordination: Seat };

/** Who looks: nobody we know, one of the pair, or its coordination. */
export type By = "visitor" | "reader" | "coordination";

type Id =
  | "pair"
  | "program"
  | "mentor"
  | "coordination"
  | "ending"
  | "help"
  | "note"
  | "file"
  | "letter";
export type Ids = Record<Id, string>;

/** A page by its address below the language; where that says too little, with a name of its own, how it is answered, and what is done there first. */
export type Place = {
  name: string;
  path: string;
  /** Of the answer; 200 unless said. */
  status?: number;
  act?: (page: Page) => Promise<void>;
};

/** What has been written before the pages are looked at, and which pages these are. */
export type Scene = {
  of: "everybody" | "a pair" | "the desk";
  /** Tells pictures of the same page apart; none where the page is as it mostly is. */
  name: string;
  write?: (cast: Cast) => Promise<Partial<Ids>>;
  places: (ids: Ids) => Partial<Record<By, ReadonlyArray<string | Place>>>;
};

const uuid = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** The places of a scene that one looks at, by names that sort: `agreement-confirm-changed`, `desk-pairs-new`. */
export function placesOf(scene: Scene, by: By, ids: Ids): ReadonlyArray<Place> {
  return (scene.places(ids)[by] ?? []).map((place) => {
    const { name, ...rest } =
      typeof place === "string" ? { name: nameOf(place), path: place } : place;
    return { ...rest, name: [name, scene.name].filter(Boolean).join("-") };
  });
}

function nameOf(path: string) {
  const name = path
    .replace(/^\/pairs\/[^/]+\//, "")
    .replace(/^\/programs\/[^/?]+/, "desk")
    .replaceAll(uuid, "one")
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-");
  return name.replaceAll(/^-|-$/g, "") || "home";
}

const nowhere = "00000000-0000-7000-8000-000000000000";

/** As long as nothing is written, each id is one that leads nowhere. */
export function idsOf(cast: Cast | null, written: Partial<Ids> = {}): Ids {
  return {
    pair: cast?.pair.id ?? nowhere,
    program: cast?.pair.programId ?? nowhere,
    mentor: cast?.pair.mentor.id ?? nowhere,
    coordination: cast?.coordination.id ?? nowhere,
    ...{ ending: nowhere, help: nowhere, note: nowhere, file: nowhere, letter: nowhere },
    ...written,
  };
}
