import { SaveState } from "@/components/form/save-state";
import { TwoTexts, TwoTextsChoice } from "@/components/form/two-texts";
import { Card } from "@/components/ui/card";
import { DefinitionList } from "@/components/ui/definition-list";
import { Disclosure } from "@/components/ui/disclosure";
import { Notice } from "@/components/ui/notice";
import { PrivacyHint } from "@/components/ui/privacy-hint";
import { Tag } from "@/components/ui/tag";
import { Written } from "@/components/ui/written";
import type { KeepingWords, TwoTextsWords } from "@/lib/i18n/form-wording";
import type { T } from "@/lib/i18n/settings";

/** What a page says of itself and of what one writes in it. */
export function SaidParts({
  t,
  saving,
  twoTexts,
}: {
  t: T<"parts">;
  saving: KeepingWords;
  twoTexts: TwoTextsWords;
}) {
  return (
    <Card id="said" title={t("said.title")}>
      {(["info", "success", "warning", "error"] as const).map((tone) => (
        <Notice key={tone} tone={tone} title={t(`said.${tone}`)}>
          <p>{t("fields.hint")}</p>
        </Notice>
      ))}
      <p className="flex flex-wrap gap-2">
        {(["plain", "pine", "clay", "sun"] as const).map((tone) => (
          <Tag key={tone} tone={tone}>
            {t("said.state")}
          </Tag>
        ))}
      </p>
      <PrivacyHint>{t("said.onlyMe")}</PrivacyHint>
      <PrivacyHint readers="both">{t("said.both")}</PrivacyHint>
      {(["saved", "saving", "unsaved"] as const).map((state) => (
        <SaveState key={state} saving={state} words={saving} />
      ))}
      <TwoTexts
        mine={<Written text={t("fields.written")} />}
        theirs={<Written text="" blank={t("said.nothing")} />}
        author={null}
        words={twoTexts}
      />
      <TwoTextsChoice words={twoTexts} href="#said-title" />
      <Disclosure summary={t("said.more")} isOpen>
        <p>{t("fields.hint")}</p>
      </Disclosure>
      <DefinitionList items={[{ term: t("said.facts"), detail: t("fields.written") }]} />
    </Card>
  );
}
