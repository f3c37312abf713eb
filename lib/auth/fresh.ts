import "server-only";
import { after } from "next/server";
import { forgetAttempts } from "@/lib/data/rate-limits";
import { proveSession } from "@/lib/data/sessions";
import { spendCode } from "@/lib/data/sign-in-codes";
import { type Fresh, freshly } from "@/lib/domain/fresh";
import { accept, type Refusal, type Result, refuse } from "@/lib/domain/result";
import { readCode } from "@/lib/domain/sign-in";
import { wordAppProof, wordProof } from "@/lib/i18n/proof-wording";
import { getRequestLocale } from "@/lib/i18n/server";
import type { ProofWords } from "@/lib/schemas/form-state";
import { askForCode, findCodeUnderWay, networkAddress } from "./ask-for-code";
import { findCookie } from "./cookies";
import { deliverCode } from "./deliver-code";
import { findPending, forgetPending } from "./pending";
import { requireReader } from "./require";
import { spendSecondFactor } from "./second-factor";
import type { Reader } from "./session";

type Asked = { ok: false; refusal: Refusal; prove?: ProofWords };

/** The proof that the signed-in person gave within the last minutes, or null. For pages, which then ask for it. */
export async function findFresh(): Promise<Fresh | null> {
  const reader = await requireReader();

  return freshly(reader, reader.provedAt, new Date());
}

/**
 * The proof that stands, or the one that was typed into the form itself; otherwise a code is sent, and
 * the form is asked to come again with it.
 */
export async function proveOrAsk(formData: FormData): Promise<{ ok: true; value: Fresh } | Asked> {
  const reader = await requireReader();
  const standing = freshly(reader, reader.provedAt, new Date());
  if (standing) return accept(standing);

  const typed = String(formData.get("proof") ?? "").trim();
  if (reader.secondFactor === "given") return proveByFactor(reader, typed);

  const wantsAnother = formData.has("anotherCode");
  const spent = typed === "" ? refuse("prove-again") : await spendProof(reader, typed);
  if (spent.ok) return spent;

  const underWay = await findCodeUnderWay();
  // Whoever typed a code that is over learns that first; without one there is nothing to type.
  const isOpen = underWay?.email === reader.email && (underWay.isUsable || typed !== "");
  const asked = isOpen && !wantsAnother ? spent : await sendProof(reader);
  return { ...asked, prove: wordProof(await getRequestLocale()) };
}

/** Whoever has a second factor proves themself by that, and no letter is sent. */
async function proveByFactor(reader: Reader, typed: string) {
  const spent = typed === "" ? refuse("prove-by-app") : await spendSecondFactor(reader, typed);
  const proof = spent.ok ? freshly(reader, new Date(), new Date()) : null;
  if (proof) return accept(proof);

  const refusal = spent.ok ? "prove-by-app" : spent.refusal;
  return { ...refuse(refusal), prove: wordAppProof(await getRequestLocale()) };
}

async function spendProof(reader: Reader, typed: string): Promise<Result<Fresh>> {
  const [code, pending, token] = [
    readCode(typed),
    await findPending(),
    await findCookie("session"),
  ];
  if (!code || !token) return refuse("wrong-code");
  if (!pending) return refuse("prove-again");

  const spent = await spendCode(pending.browser, code);
  if (!spent.ok) return spent;
  // Asked for in this browser, and for somebody else's address.
  if (spent.value !== reader.email) return refuse("wrong-code");

  await proveSession(token, "letter");
  await forgetPending();
  await forgetAttempts({ email: reader.email, network: await networkAddress() });
  const fresh = freshly(reader, new Date(), new Date());
  return fresh ? accept(fresh) : refuse("prove-again");
}

async function sendProof({ email }: Reader) {
  const asked = await askForCode(email, null);
  if (!asked.ok) return asked;

  after(() => deliverCode({ ...asked.value, use: "proof" }));
  return refuse("prove-again");
}
