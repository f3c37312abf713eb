import "server-only";
import { isHalfOfAPair } from "@/lib/data/accounts";
import type { Reader } from "@/lib/data/sessions";
import { leadingTo } from "@/lib/schemas/own-path";
import type { Outcome } from "./answer";
import type { SignedIn } from "./sign-in";

/** Where somebody goes who has just come in: to the notice first, then where they wanted, in their language. */
export async function wayIn({ reader, to }: SignedIn): Promise<Outcome> {
  const goTo = reader.hasAgreed ? (to ?? (await home(reader))) : welcomePath(to);

  return { goTo, goToLocale: reader.locale };
}

/** My mentoring space; for a coordinator who is half of no pair, the program. */
async function home(reader: Reader) {
  const [program] = reader.coordinates;

  return program && !(await isHalfOfAPair(reader)) ? `/programs/${program}` : "/space";
}

function welcomePath(to: string | null) {
  return leadingTo("/welcome", to);
}
