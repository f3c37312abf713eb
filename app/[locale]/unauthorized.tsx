import { Arriving } from "@/components/brand/arriving";
import { DeadEnd, deadEndMetadata } from "@/components/shell/dead-end";

export const generateMetadata = () => deadEndMetadata("unauthorized");

export default function Unauthorized() {
  return <DeadEnd reason="unauthorized" wayOn="/sign-in" illustration={<Arriving />} />;
}
