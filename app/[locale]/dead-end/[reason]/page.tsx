import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Arriving } from "@/components/brand/arriving";
import { Parting } from "@/components/brand/parting";
import { Preparing } from "@/components/brand/preparing";
import { DeadEnd, type DeadEndReason, deadEndMetadata } from "@/components/shell/dead-end";

type Props = PageProps<"/[locale]/dead-end/[reason]">;

const ends: Record<string, { reason: DeadEndReason; wayOn: string; Drawing: typeof Parting }> = {
  "401": { reason: "unauthorized", wayOn: "/sign-in", Drawing: Arriving },
  "403": { reason: "forbidden", wayOn: "/space", Drawing: Preparing },
  "404": { reason: "notFound", wayOn: "/space", Drawing: Parting },
  "500": { reason: "breakdown", wayOn: "/space", Drawing: Preparing },
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const end = ends[(await params).reason];
  return end ? deadEndMetadata(end.reason) : {};
}

/**
 * The pages of 401, 403, 404 and 500 as ordinary pages. Next leaves those answers empty until its
 * script runs, so the front asks here for their body and keeps their status.
 */
export default async function DeadEndPage({ params, searchParams }: Props) {
  const end = ends[(await params).reason];
  if (!end) notFound();

  const { reason, wayOn, Drawing } = end;
  const back = reason === "unauthorized" ? wayBack((await searchParams).from) : "";
  return <DeadEnd reason={reason} wayOn={wayOn + back} illustration={<Drawing />} />;
}

/** Where one wanted to go, without its locale, for the page of signing in to lead to. */
function wayBack(from: string | string[] | undefined) {
  const path = String(from ?? "").match(/^\/(?:fr|en)(\/[^/\\].*)$/)?.[1];
  return path ? `?${new URLSearchParams({ to: path })}` : "";
}
