import { notFound } from "next/navigation";
import { deadEndMetadata } from "@/components/shell/dead-end";

export const generateMetadata = () => deadEndMetadata("notFound");

/** Every address that no other page knows, so that its 404 is in the reader's language. */
export default function UnknownPage() {
  notFound();
}
