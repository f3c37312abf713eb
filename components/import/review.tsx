import { OneButtonForm } from "@/components/form/one-button-form";
import { Card } from "@/components/ui/card";
import { MoreLink } from "@/components/ui/more-link";
import { Notice } from "@/components/ui/notice";
import { digestPlan, type ImportPlan, matchesIn } from "@/lib/domain/import-plan";
import type { Sheet } from "@/lib/domain/import-sheet";
import type { Reader } from "@/lib/i18n/dates";
import { wordForm } from "@/lib/i18n/form-wording";
import { wordFaults } from "@/lib/i18n/import-wording";
import { getT } from "@/lib/i18n/server";
import type { FormAction } from "@/lib/schemas/form-state";
import { ChangedRows } from "./changed-rows";
import { FaultList } from "./fault-list";
import { FileFacts } from "./file-facts";
import { ImportForm } from "./import-form";
import { PlanSummary } from "./plan-summary";
import { pageIn, RowList } from "./row-list";

/** All that a file will do, before it does it. */
export async function Review({
  file,
  sheet,
  plan,
  page,
  changed,
  carryOut,
  giveUp,
  home,
  reader,
}: {
  file: { id: string; fileName: string; sentAt: Date };
  sheet: Sheet;
  plan: ImportPlan;
  /** As the address asks for them. */
  page: unknown;
  changed: unknown;
  carryOut: FormAction;
  giveUp: FormAction;
  /** The address of the program's desk, with its locale. */
  home: string;
  reader: Reader;
}) {
  const t = await getT("import");
  const here = `${home}/import/${file.id}`;
  const total = matchesIn(plan).length;
  const isReady = plan.faults.length === 0 && total > 0;

  return (
    <>
      <ChangedRows asked={changed} />
      {plan.faults.length > 0 && (
        <div className="wide">
          <FaultList
            faults={wordFaults(plan.faults, sheet, reader.locale)}
            listHref={`${here}/faults`}
            againHref={`${home}/import`}
          />
        </div>
      )}
      <Card id="plan" title={isReady ? t("review.ready") : t("review.file")}>
        <FileFacts
          file={file}
          ignored={sheet.headers.ignored}
          blankRows={sheet.blankRows}
          reader={reader}
        />
        <PlanSummary plan={plan} />
        {isReady && (
          <>
            <p>{t("review.letters")}</p>
            <ImportForm
              action={carryOut}
              importId={file.id}
              seen={digestPlan(plan)}
              total={total}
              progressHref={`${here}/progress?of=${total}`}
              words={{
                notSent: wordForm(reader.locale).notSent,
                button: t("review.import", { count: total }),
                wait: t("review.wait"),
                underWay: t("progress.label"),
              }}
            />
          </>
        )}
        {plan.faults.length === 0 && total === 0 && (
          <Notice title={t("review.nothingTitle")}>
            <p>{t("review.nothing")}</p>
          </Notice>
        )}
        <div className="flex flex-wrap items-center gap-x-6">
          {plan.faults.length === 0 && (
            <MoreLink href={`${home}/import`}>{t("review.another")}</MoreLink>
          )}
          <OneButtonForm action={giveUp} look="quiet" fields={{ import: file.id }}>
            {t("review.giveUp")}
          </OneButtonForm>
        </div>
      </Card>
      {plan.rows.length > 0 && (
        <div className="wide">
          <RowList rows={plan.rows} page={pageIn(plan.rows, page)} here={here} />
        </div>
      )}
    </>
  );
}
