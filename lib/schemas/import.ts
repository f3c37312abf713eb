import { z } from "zod/mini";
import { says } from "./text";
import { fileLimits } from "./typed/import";

/** A file as a form sends it, with the key that the form was given. What is in it is read afterwards. */
export const fileSchema = z.object({
  key: z.uuid(),
  file: z
    .instanceof(File, says("no-file"))
    .check(z.refine(({ name, size }) => name !== "" || size > 0, says("no-file")))
    .check(z.refine(({ size }) => size <= fileLimits.bytes, says("file-too-large"))),
});

const theImport = { import: z.uuid() };

/** `seen`: what each row does, as it was read. */
export const carryOutSchema = z.object({ ...theImport, seen: z.string() });

export const giveUpSchema = z.object(theImport);
