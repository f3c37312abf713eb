import { TextField } from "@/components/form/text-field";
import { Button } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
import { MoreLink } from "@/components/ui/more-link";
import { getT } from "@/lib/i18n/server";

/** Looks for people in the address bar, with or without scripts. */
export async function MemberSearch({ here, search }: { here: string; search: string }) {
  const t = await getT("members");

  return (
    <form action={here} className="grid gap-4">
      <TextField
        name="search"
        type="search"
        defaultValue={search}
        autoComplete="off"
        label={t("search.label")}
        hint={t("search.hint")}
      />
      <ButtonRow>
        <Button look="secondary">{t("search.find")}</Button>
        {search && <MoreLink href={here}>{t("search.clear")}</MoreLink>}
      </ButtonRow>
    </form>
  );
}
