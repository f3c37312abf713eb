import { z } from "zod/mini";
import { stallReasons } from "@/lib/domain/attention";
import { oneOf, revision } from "./codes";
import { fieldsOf } from "./text";
import { noteRules } from "./typed/note";

/** A new note, with the key that its form was given. */
export const addNoteSchema = z.extend(fieldsOf(noteRules), { key: z.uuid() });

/** Which note, as its writer last saw it. */
export const changeNoteSchema = z.extend(fieldsOf(noteRules), {
  note: z.uuid(),
  basedOn: revision,
});

export const removeNoteSchema = z.object({ note: z.uuid() });

/** Whom to invite again, after how many invitations. */
export const inviteSchema = z.object({ person: z.uuid(), basedOn: revision });

const previewed = z.object({ pairId: z.uuid(), about: oneOf(stallReasons), basedOn: revision });

/** The reminders as they were read, each in one field: `<pair> <what is missing> <how many before>`. */
export const remindSchema = z.object({
  reminder: z.pipe(
    z.transform((posted: unknown): unknown[] => [posted ?? []].flat().map(apart)),
    z
      .array(previewed as z.ZodMiniType<z.infer<typeof previewed>, unknown>)
      .check(z.minLength(1), z.maxLength(50)),
  ),
});

function apart(posted: unknown) {
  const [pairId, about, basedOn] = String(posted).split(" ");

  return { pairId, about, basedOn };
}
