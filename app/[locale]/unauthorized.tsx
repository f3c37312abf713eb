import { Arriving } from "@/components/brand/arriving";
import { DeadEnd, deadEndMetadata } from "@/components/shell/dead-end";
import { askedPath } from "@/lib/auth/asked-path";
import { leadingTo } from "@/lib/schemas/own-path";

export const generateMetadata = () => deadEndMetadata("unauthorized");

/** Signing in leads back to where one was going. */
export default async function Unauthorized() {
  const wayOn = leadingTo("/sign-in", await askedPath());

  return <DeadEnd reason="unauthorized" wayOn={wayOn} illustration={<Arriving />} />;
}
