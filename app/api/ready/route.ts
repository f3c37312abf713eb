import { isDatabaseReady } from "@/lib/data/readiness";

/** For whoever sends people here: this process can serve them. */
export async function GET() {
  const ready = await isDatabaseReady();

  return Response.json({ ready }, { status: ready ? 200 : 503 });
}
