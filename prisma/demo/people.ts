import type { Locale } from "@/lib/i18n/settings";

/** Somebody of the demonstration. Everybody here is made up. */
export type DemoPerson = {
  name: string;
  locale: Locale;
  pronouns?: string;
  introduction?: string;
  timeZone?: string;
  /** Only those who can be signed in as; the others' addresses are made from their names. */
  email?: string;
};

export const coordinator: DemoPerson = {
  name: "Marie-Ève Bouchard-Tremblay",
  email: "coordinator@example.org",
  locale: "fr",
  pronouns: "elle",
};

/** The two who wait for their first meeting, each in their own language. */
export const genevieve: DemoPerson = {
  name: "Geneviève Lachance",
  email: "mentor@example.org",
  locale: "fr",
  pronouns: "elle",
  introduction:
    "Directrice des soins infirmiers pendant douze ans, je conseille maintenant des équipes qui changent. J’aime les questions qui dérangent un peu, le ski de fond et les longs soupers.",
};

export const daniel: DemoPerson = {
  name: "Daniel Okafor",
  email: "mentee@example.org",
  locale: "en",
  pronouns: "he/him",
  introduction:
    "I came to Montréal from Winnipeg to run an outpatient clinic. I lead eleven people and am learning, some days the hard way, what they need from me.",
};

/** Who have said that they would take part, and wait for a match. */
export const waiting: Readonly<Record<"mentor" | "mentee", DemoPerson>> = {
  mentor: { name: "Ghislaine Robitaille-Awashish", locale: "fr" },
  mentee: { name: "Amir Nasrallah", locale: "en" },
};

/** The others of the program, mentor first, in the order of `demoPairs`. */
export const others: ReadonlyArray<readonly [mentor: DemoPerson, mentee: DemoPerson]> = [
  [
    { name: "Jean-Sébastien Courtemanche", locale: "fr", pronouns: "il" },
    { name: "Priya Raghunathan", locale: "en", pronouns: "she/her" },
  ],
  [
    { name: "Anne-Sophie Deschênes-Villeneuve", locale: "fr", pronouns: "elle" },
    { name: "Mohamed Ben Youssef", locale: "fr", pronouns: "il" },
  ],
  [
    { name: "Margaret O’Sullivan", locale: "en", pronouns: "she/her" },
    { name: "Élise Gauthier", locale: "fr", pronouns: "elle" },
  ],
  [
    { name: "Normand Pelletier", locale: "fr", pronouns: "il" },
    { name: "Camille Thibodeau", locale: "fr", pronouns: "iel" },
  ],
  [
    { name: "Fatoumata Diallo", locale: "fr", pronouns: "elle" },
    { name: "Olivier Saint-Onge", locale: "fr", pronouns: "il" },
  ],
  [
    { name: "Robert Kistabish", locale: "fr", pronouns: "il" },
    { name: "Sarah Whiteduck", locale: "en", pronouns: "she/her" },
  ],
  [
    { name: "Lucie Charbonneau", locale: "fr", pronouns: "elle" },
    { name: "Wei Zhang", locale: "en", pronouns: "he/him", timeZone: "America/Vancouver" },
  ],
  [
    { name: "François-Xavier Lemieux", locale: "fr", pronouns: "il" },
    { name: "Noémie Archambault", locale: "fr", pronouns: "elle" },
  ],
  [
    { name: "Helen MacLeod", locale: "en", pronouns: "she/her", timeZone: "America/Halifax" },
    { name: "Thierry Nkurunziza", locale: "fr", pronouns: "il" },
  ],
  [
    { name: "Diane Beauregard", locale: "fr", pronouns: "elle" },
    { name: "Isabelle Côté", locale: "fr", pronouns: "elle" },
  ],
  [
    { name: "Patrick Fitzgerald", locale: "en", pronouns: "he/him" },
    { name: "Rosalie Maheu", locale: "fr", pronouns: "elle" },
  ],
  [
    { name: "Solange Bergeron", locale: "fr", pronouns: "elle" },
    { name: "Étienne Vaillancourt", locale: "fr", pronouns: "il" },
  ],
];
