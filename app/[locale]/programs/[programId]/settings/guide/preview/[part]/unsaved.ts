import "server-only";
import { asOwnWords } from "@/lib/i18n/text-wording";
import { rewordSchema } from "@/lib/schemas/wording";

/** What the form of a text sent here to be looked at before it is saved; null when nothing, or nothing that could be saved. */
export function readUnsaved({ key, fr, en }: Record<string, string | string[] | undefined>) {
  const asked = rewordSchema.safeParse({ key, fr, en, basedOn: 0 });
  if (!asked.success) return null;

  const { data } = asked;
  const words = {
    fr: asOwnWords(data.key, data.fr, "fr"),
    en: asOwnWords(data.key, data.en, "en"),
  };

  return {
    text: [data.key, { words }] as const,
    asked: { key: data.key, fr: data.fr, en: data.en },
    /** A text for mentees is looked at as one. */
    role: data.key.split(".")[2],
  };
}
