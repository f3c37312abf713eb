import { Agreeing } from "@/components/brand/agreeing";
import { Arriving } from "@/components/brand/arriving";
import { Mark } from "@/components/brand/mark";
import { Meeting } from "@/components/brand/meeting";
import { Parting } from "@/components/brand/parting";
import { Preparing } from "@/components/brand/preparing";
import { Speaking } from "@/components/brand/speaking";
import { Card } from "@/components/ui/card";
import { Icon, iconNames } from "@/components/ui/icon";
import type { T } from "@/lib/i18n/settings";

const scenes = { Arriving, Preparing, Meeting, Speaking, Agreeing, Parting };

/** The mark, the scenes and the icons: none of them is heard. */
export function DrawnParts({ t }: { t: T<"parts"> }) {
  return (
    <Card id="drawn" title={t("drawn.title")} isWide>
      <Mark className="size-20" />
      <div className="grid grid-cols-2 gap-4 sm:grid-cols-3">
        {Object.entries(scenes).map(([name, Drawing]) => (
          <Drawing key={name} />
        ))}
      </div>
      <p className="flex flex-wrap gap-4">
        {iconNames.map((name) => (
          <Icon key={name} name={name} />
        ))}
      </p>
    </Card>
  );
}
