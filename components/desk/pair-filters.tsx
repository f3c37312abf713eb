import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { Button } from "@/components/ui/button";
import { MoreLink } from "@/components/ui/more-link";
import { stages } from "@/lib/domain/journey";
import { type PairChoice, pairOrders } from "@/lib/domain/pair-list";
import { getT } from "@/lib/i18n/server";

/** Which pairs to list, asked for by the address itself; and said again in words once something was chosen. */
export async function PairFilters({ choice, here }: { choice: PairChoice; here: string }) {
  const t = await getT("desk");
  const { name, stage, order } = choice;
  const isChosen = name !== "" || stage !== null;
  const said = [
    stage && t("pairs.said.stage", { stage: t(`stages.${stage}.name`) }),
    name && t("pairs.said.name", { name }),
  ].filter(Boolean);

  return (
    <search aria-label={t("pairs.filters.label")} className="grid gap-3 print:hidden">
      <form
        key={JSON.stringify([name, stage, order])}
        method="get"
        action={here}
        className="grid items-end gap-4 md:grid-cols-[1.4fr_1fr_1.2fr_auto]"
      >
        <TextField
          name="name"
          type="search"
          label={t("pairs.filters.name")}
          defaultValue={name}
          maxLength={80}
          autoComplete="off"
        />
        <SelectField
          name="stage"
          label={t("pairs.filters.stage")}
          defaultValue={stage ?? ""}
          options={[
            { value: "", label: t("pairs.filters.anyStage") },
            ...stages.map((code) => ({ value: code, label: t(`stages.${code}.name`) })),
          ]}
        />
        <SelectField
          name="order"
          label={t("pairs.filters.order")}
          defaultValue={order}
          options={pairOrders.map((code) => ({ value: code, label: t(`pairs.orders.${code}`) }))}
        />
        <Button look="secondary">{t("pairs.filters.show")}</Button>
      </form>
      {isChosen && (
        <p className="flex flex-wrap items-baseline gap-x-4" role="status">
          <span>{said.join(" ")}</span>
          <MoreLink href={here}>{t("pairs.filters.clear")}</MoreLink>
        </p>
      )}
    </search>
  );
}
