"use server";

import { notFound } from "next/navigation";
import { findLetterReader } from "@/lib/auth/letter-reader";
import { publicAction } from "@/lib/auth/public-action";
import { saveLetters } from "@/lib/data/unwanted-letters";
import { accept } from "@/lib/domain/result";
import { letterLinkSchema } from "@/lib/schemas/letters";

export const chooseFromLetter = publicAction(letterLinkSchema, async ({ token, wish }) => {
  const reader = await findLetterReader(token);
  if (!reader) notFound();

  const wanted = wish === "go-on";
  await saveLetters(reader, { kinds: reader.kinds, wanted });
  return accept({ said: wanted ? "letters-wanted" : "letters-stopped" });
});
