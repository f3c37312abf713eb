import { buildId } from "@/lib/live/build";

/** For whoever keeps this process running: it is up, and of which build; every page names that too. */
export function GET() {
  return Response.json({ up: true, build: buildId() });
}
