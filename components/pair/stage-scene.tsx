import type { ReactNode } from "react";
import { Agreeing } from "@/components/brand/agreeing";
import { Arriving } from "@/components/brand/arriving";
import { Meeting } from "@/components/brand/meeting";
import { Parting } from "@/components/brand/parting";
import { Preparing } from "@/components/brand/preparing";
import type { Stage } from "@/lib/domain/journey";

const scenes: Record<Stage, () => ReactNode> = {
  invited: Arriving,
  "no-date": Preparing,
  "date-set": Preparing,
  "meeting-due": Meeting,
  met: Agreeing,
  "one-confirmation": Agreeing,
  "in-force": Meeting,
  paused: Preparing,
  ended: Parting,
};

/** Where a pair stands, as a drawing; the words beside it say the same. */
export function StageScene({ stage }: { stage: Stage }) {
  const Scene = scenes[stage];

  return <Scene />;
}
