"use server";

import { freshReaderAction } from "@/lib/auth/reader-action";
import { signOut } from "@/lib/auth/sign-in";
import { eraseOneself } from "@/lib/data/erasure";
import { accept } from "@/lib/domain/result";
import { wordNobody } from "@/lib/i18n/leave-wording";
import { leaveSchema } from "@/lib/schemas/account";

export const leaveForGood = freshReaderAction(leaveSchema, async (fresh) => {
  const erased = await eraseOneself(fresh, wordNobody());
  if (!erased.ok) return erased;

  await signOut();
  return accept({ goTo: "/goodbye" });
});
