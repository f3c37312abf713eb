import { Arriving } from "@/components/brand/arriving";
import { EmptyState } from "@/components/ui/empty-state";
import { getT } from "@/lib/i18n/server";

type Contact = { name: string; email: string };

/** For somebody whom nobody has matched yet: what happens next, and whom to write to. */
export async function NoPairYet({ contact }: { contact: Contact | null }) {
  const t = await getT("space");

  return (
    <EmptyState title={t("none.title")} illustration={<Arriving />}>
      <p>{t("none.told")}</p>
      {contact && (
        <a href={`mailto:${contact.email}`} className="inline-flex min-h-11 items-center">
          {t("none.contact", { name: contact.name })}
        </a>
      )}
    </EmptyState>
  );
}
