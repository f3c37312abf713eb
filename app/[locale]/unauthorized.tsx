import { Arriving } from "@/components/brand/arriving";
import { DeadEnd, deadEndMetadata } from "@/components/shell/dead-end";
import { askedPath } from "@/lib/auth/asked-path";

export const generateMetadata = () => deadEndMetadata("unauthorized");

/** Signing in leads back to where one was going. */
export default async function Unauthorized() {
  const to = await askedPath();
  const wayOn = to ? `/sign-in?${new URLSearchParams({ to })}` : "/sign-in";

  return <DeadEnd reason="unauthorized" wayOn={wayOn} illustration={<Arriving />} />;
}
