import { Table } from "@/components/ui/table";
import { getT } from "@/lib/i18n/server";
import type { MessageKey } from "@/lib/i18n/settings";

type Words = MessageKey<"public"> & `privacy.who.${string}`;
type Row = readonly [thing: Words, you: Words, other: Words, coordination: Words];

const yes = "privacy.who.yes";
const never = "privacy.who.never";

// What the policy and the database hold to; whoever changes them changes this.
const rows: ReadonlyArray<Row> = [
  ["privacy.who.profile", yes, yes, yes],
  ["privacy.who.standing", yes, yes, yes],
  ["privacy.who.meeting", yes, yes, never],
  ["privacy.who.notes", yes, "privacy.who.notesOther", never],
  ["privacy.who.agreement", yes, yes, never],
  ["privacy.who.reflections", yes, "privacy.who.reflectionsOther", never],
  ["privacy.who.fit", yes, "privacy.who.fitOther", never],
  ["privacy.who.help", yes, never, yes],
  ["privacy.who.ending", yes, "privacy.who.endingOther", yes],
  ["privacy.who.reason", yes, never, "privacy.who.reasonCoordination"],
  ["privacy.who.goOn", yes, "privacy.who.goOnOthers", "privacy.who.goOnOthers"],
  ["privacy.who.newMatch", yes, never, "privacy.who.newMatchCoordination"],
  ["privacy.who.coordinatorNotes", "privacy.who.notInTandem", "privacy.who.notInTandem", yes],
];

export async function WhoReadsWhat() {
  const t = await getT("public");

  return (
    <Table
      caption={t("privacy.who.caption")}
      isCaptionSeen={false}
      isTerse
      columns={[
        { name: t("privacy.who.thing"), isRowHeader: true, cell: ([thing]) => t(thing) },
        { name: t("privacy.who.you"), cell: ([, you]) => t(you) },
        { name: t("privacy.who.other"), cell: ([, , other]) => t(other) },
        { name: t("privacy.who.coordination"), cell: ([, , , coordination]) => t(coordination) },
      ]}
      rows={rows}
      rowKey={([thing]) => thing}
    />
  );
}
