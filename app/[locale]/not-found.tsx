import { Parting } from "@/components/brand/parting";
import { DeadEnd, deadEndMetadata } from "@/components/shell/dead-end";

export const generateMetadata = () => deadEndMetadata("notFound");

export default function NotFound() {
  return <DeadEnd reason="notFound" wayOn="/space" illustration={<Parting />} />;
}
