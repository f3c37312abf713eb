import { z } from "zod/mini";
import { readCode } from "@/lib/domain/sign-in";
import { to } from "./own-path";
import { says, text } from "./text";

const looksLikeAnAddress = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/;

export const askForCodeSchema = z.object({
  email: z
    .pipe(
      text({ max: 254, required: "address-missing" }),
      z.transform((typed: string) => typed.toLowerCase()),
    )
    .check(z.refine((typed) => looksLikeAnAddress.test(typed), says("not-an-address"))),
  to,
});

export const codeSchema = z.object({
  code: z.pipe(
    z
      .pipe(text({ max: 60, required: "required" }), z.transform(readCode))
      .check(z.refine((code) => code !== null, says("not-a-code"))),
    z.string(),
  ),
});

/** A code of an app or from paper, and where its owner was going. What it is must not be told apart before it is counted. */
export const secondCodeSchema = z.object({ code: text({ max: 60, required: "required" }), to });

/** A button that leads on. */
export const leadingSchema = z.object({ to });
