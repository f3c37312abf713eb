import { MoreLink } from "@/components/ui/more-link";
import { Notice } from "@/components/ui/notice";
import { getT } from "@/lib/i18n/server";

/** What waits for the coordination about this pair, each with the way to where it is settled. */
export async function WaitingRequests({
  requests,
  program,
}: {
  requests: ReadonlyArray<{ kind: "ending" | "reopening" | "help"; path: string }>;
  /** The address of the program's pages, with its locale. */
  program: string;
}) {
  const t = await getT("record");

  return requests.map(({ kind, path }) => (
    <Notice key={path} tone="warning" title={t(`waiting.${kind}`)}>
      <MoreLink href={`${program}${path}`}>{t("waiting.open")}</MoreLink>
    </Notice>
  ));
}
