import type { SeatedPair } from "./new-pair";

/** The pages of a program's desk, each by an address that exists in every program. */
export const deskPages = [
  "",
  "?reason=no-date",
  "/pairs",
  "/pairs?stage=met&order=longest",
  "/pairs?name=zzz",
  "/requests",
  "/requests/settled",
  "/people",
  "/people?search=zzz",
  "/people/new",
  "/people/waiting",
  "/pairs/new",
  "/settings/coordinators",
  "/import",
  "/export",
  "/overview",
  "/settings",
  "/incidents",
  "/incidents/new",
  "/settings/guide",
  "/settings/guide/prompts.success.ask",
  "/settings/guide/letters.fit-check",
  "/settings/guide/preview/expectations?as=mentee&in=en",
  "/settings/guide/preview/clauses",
  "/settings/guide/preview/letters?in=fr",
];

/** Where the coordination finds this pair among all. */
export function onDesk({ programId, mentor }: SeatedPair) {
  return `/programs/${programId}/pairs?${new URLSearchParams({ name: mentor.name })}`;
}

/** The pages of one pair on its coordination's desk, below the program's. */
export function recordPages({ id }: SeatedPair) {
  return [
    `/pairs/${id}`,
    `/pairs/${id}/pause`,
    `/pairs/${id}/end`,
    "/pairs/remind",
    `/pairs/remind?pair=${id}`,
  ];
}
