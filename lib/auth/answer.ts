import "server-only";
import { refresh } from "next/cache";
import { headers } from "next/headers";
import { redirect, unstable_rethrow } from "next/navigation";
import { z } from "zod/mini";
import type { Refusal, Result } from "@/lib/domain/result";
import { wordFieldError } from "@/lib/i18n/form-wording";
import { getRequestLocale } from "@/lib/i18n/server";
import type { Locale, MessageKey } from "@/lib/i18n/settings";
import { wording } from "@/lib/i18n/wording";
import { fault } from "@/lib/log/log";
import type { FormState, Meanwhile, ProofWords, Typed } from "@/lib/schemas/form-state";
import { noted } from "./turned-away";

/** What an action has to say once it is done. */
export type Outcome = {
  /** A key of the `done` wording, shown beside the form. */
  said?: MessageKey<"done">;
  /** The revision that was saved, for a form that saves again and again. */
  revision?: number;
  /** A secret of the reader's own, to be shown once. */
  shown?: string;
  /** What stands now, where it says more than what was sent. */
  meanwhile?: Meanwhile | undefined;
  /** The page is left as it is: it hears of the change by itself, or asks anew when it is left. */
  isQuiet?: boolean;
  /** An address without its language; the answer then goes there instead of staying. */
  goTo?: string;
  /** The language to go there in, when it has just become another than the request's. */
  goToLocale?: Locale;
};

/** What a refusal may bring: what somebody else saved meanwhile, or the wish for a proof. */
type Brought = { meanwhile?: Meanwhile | undefined; prove?: ProofWords | undefined };

export type Answer = Result<Outcome | undefined> & Brought;

/**
 * Checks what was posted, performs the action and words the answer in the
 * reader's language. Whatever goes wrong, what was typed goes back to the form.
 */
export async function answer<Input>(
  formData: unknown,
  schema: z.ZodMiniType<Input>,
  perform: (input: Input) => Promise<Answer>,
): Promise<FormState> {
  const typed = whatWasTyped(formData);
  const input = z.safeParse(schema, { ...asFields(typed), ...filesIn(formData) });
  if (!input.success) return invalid(input.error.issues, typed);

  try {
    const result = await perform(input.data);
    if (!result.ok) return await refused(result.refusal, typed, result);

    return await done(result.value ?? {});
  } catch (error) {
    // A redirect, a 401, a 403 and a 404 travel as exceptions and must go on.
    unstable_rethrow(error);
    fault("action-failed", error, { request: (await headers()).get("x-tandem-request") });
    return await refused("unexpected", typed);
  }
}

export async function refused(
  refusal: Refusal | "unexpected",
  typed: Typed,
  { meanwhile, prove }: Brought = {},
): Promise<FormState> {
  const t = wording(await getRequestLocale(), "refusals");

  return noted({ status: "refused", refusal, message: t(refusal), typed, meanwhile, prove });
}

export function whatWasTyped(formData: unknown): Typed {
  // An action can be called with anything at all.
  if (!(formData instanceof FormData)) return {};

  // Next puts fields of its own beside those of the form.
  const names = [...new Set(formData.keys())].filter((name) => !isNotTyped.test(name));

  return Object.fromEntries(names.map((name) => [name, formData.getAll(name).filter(isText)]));
}

/** What Next adds, and a code, which no page is to show again. */
const isNotTyped = /^(\$ACTION.*|proof)$/;

/** A file is for the action alone: no page can put it back into its field. */
function filesIn(formData: unknown) {
  if (!(formData instanceof FormData)) return {};

  return Object.fromEntries([...formData].filter(([, value]) => value instanceof File));
}

function isText(value: FormDataEntryValue) {
  return typeof value === "string";
}

function asFields(typed: Typed) {
  return Object.fromEntries(
    Object.entries(typed).map(([name, values]) => [name, values.length > 1 ? values : values[0]]),
  );
}

async function invalid(
  issues: ReadonlyArray<{ path: PropertyKey[]; message: string }>,
  typed: Typed,
): Promise<FormState> {
  const locale = await getRequestLocale();
  const fieldErrors: Record<string, string> = {};

  for (const { path, message } of issues) {
    fieldErrors[String(path[0] ?? "")] ??= wordFieldError(message, locale);
  }

  const message = wording(locale, "errors")("title");
  return noted({ status: "invalid", message, fieldErrors, typed });
}

async function done({
  said,
  revision,
  shown,
  meanwhile,
  isQuiet,
  goTo,
  goToLocale,
}: Outcome): Promise<FormState> {
  const locale = await getRequestLocale();
  if (goTo !== undefined) redirect(`/${goToLocale ?? locale}${goTo}`);

  if (!isQuiet) refresh();
  return {
    status: "done",
    message: said && wording(locale, "done")(said),
    revision,
    shown,
    meanwhile,
  };
}
