"use server";

import { publicAction } from "@/lib/auth/public-action";
import { giveSecondFactor as give } from "@/lib/auth/second-factor";
import { wayIn } from "@/lib/auth/way-in";
import { accept } from "@/lib/domain/result";
import { secondCodeSchema } from "@/lib/schemas/sign-in";

// Whoever gives it is not quite signed in yet, so no other builder would let them.
export const giveSecondFactor = publicAction(secondCodeSchema, async ({ code, to }) => {
  const given = await give(code);

  return given.ok ? accept(await wayIn({ reader: given.value, to })) : given;
});
