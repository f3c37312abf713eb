"use server";

import { askedPath } from "@/lib/auth/asked-path";
import { freshPersonAction } from "@/lib/auth/fresh-action";
import { accept } from "@/lib/domain/result";
import { pressed } from "@/lib/schemas/codes";

/** Comes back to the very page that asked, which now shows what it holds. */
export const proveWhoOneIs = freshPersonAction(pressed, async () =>
  accept({ goTo: (await askedPath()) ?? "/account" }),
);
