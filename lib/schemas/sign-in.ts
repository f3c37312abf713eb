import { z } from "zod/mini";
import { readCode } from "@/lib/domain/sign-in";
import { to } from "./own-path";
import { type FieldError, text } from "./text";

const looksLikeAnAddress = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/;

function says(code: FieldError) {
  return { error: code };
}

export const addressSchema = z.object({
  email: z
    .pipe(
      text({ max: 254, required: true }),
      z.transform((typed: string) => typed.toLowerCase()),
    )
    .check(z.refine((typed) => looksLikeAnAddress.test(typed), says("not-an-address"))),
});

export const askForCodeSchema = z.extend(addressSchema, { to });

export const codeSchema = z.object({
  code: z.pipe(
    z
      .pipe(text({ max: 60, required: true }), z.transform(readCode))
      .check(z.refine((code) => code !== null, says("not-a-code"))),
    z.string(),
  ),
});

/** What these can find wrong before the server is asked. */
export const addressErrors: ReadonlyArray<FieldError> = [
  "required",
  "too-long:254",
  "not-text",
  "not-an-address",
];
export const codeErrors: ReadonlyArray<FieldError> = [
  "required",
  "too-long:60",
  "not-text",
  "not-a-code",
];
