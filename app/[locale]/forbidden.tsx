import { Preparing } from "@/components/brand/preparing";
import { DeadEnd, deadEndMetadata } from "@/components/shell/dead-end";

export const generateMetadata = () => deadEndMetadata("forbidden");

export default function Forbidden() {
  return <DeadEnd reason="forbidden" wayOn="/space" illustration={<Preparing />} />;
}
