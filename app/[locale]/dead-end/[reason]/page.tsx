import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Arriving } from "@/components/brand/arriving";
import { Parting } from "@/components/brand/parting";
import { Preparing } from "@/components/brand/preparing";
import { DeadEnd, type DeadEndReason, deadEndMetadata } from "@/components/shell/dead-end";
import { leadingTo, ownPath } from "@/lib/schemas/own-path";

type Props = PageProps<"/[locale]/dead-end/[reason]">;

type End = { reason: DeadEndReason; wayOn: string; Drawing: typeof Parting };

const ends: ReadonlyMap<string, End> = new Map([
  ["401", { reason: "unauthorized", wayOn: "/sign-in", Drawing: Arriving }],
  ["403", { reason: "forbidden", wayOn: "/space", Drawing: Preparing }],
  ["404", { reason: "notFound", wayOn: "/space", Drawing: Parting }],
  ["500", { reason: "breakdown", wayOn: "/space", Drawing: Preparing }],
]);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const end = ends.get((await params).reason);
  return end ? deadEndMetadata(end.reason) : {};
}

/**
 * The pages of 401, 403, 404 and 500 as ordinary pages. Next leaves those answers empty until its
 * script runs, so the front asks here for their body and keeps their status.
 */
export default async function DeadEndPage({ params, searchParams }: Props) {
  const end = ends.get((await params).reason);
  if (!end) notFound();

  const { reason, wayOn, Drawing } = end;
  const to = reason === "unauthorized" ? ownPath((await searchParams).from) : null;
  return <DeadEnd reason={reason} wayOn={leadingTo(wayOn, to)} illustration={<Drawing />} />;
}
