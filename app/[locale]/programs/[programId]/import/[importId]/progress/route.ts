import { notFound } from "next/navigation";
import { requireProgram } from "@/lib/auth/require";
import { findProgress, type ImportId } from "@/lib/data/imports";
import { getRequestLocale } from "@/lib/i18n/server";
import { wording } from "@/lib/i18n/wording";
import { asUuid } from "@/lib/schemas/uuid";

type Params = { params: Promise<{ programId: string; importId: string }> };

/** How far an import under way is, for the page that waits for it. */
export async function GET(request: Request, { params }: Params) {
  const { programId, importId } = await params;
  const grant = await requireProgram(programId);
  const id = asUuid(importId);
  const done = id && (await findProgress(grant, id as ImportId));
  if (typeof done !== "number") notFound();

  const total = Number(new URL(request.url).searchParams.get("of")) || done;
  const t = wording(await getRequestLocale(), "import");
  return Response.json(
    { done, told: t("progress.told", { done, total }) },
    { headers: { "Cache-Control": "private, no-store" } },
  );
}
