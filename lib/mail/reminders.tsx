import "server-only";
import { Link, Text } from "react-email";
import type { Locale, ProgramId } from "@/lib/domain/people";
import type { Reminder } from "@/lib/domain/reminders";
import { env } from "@/lib/env";
import { formatDateTimeInZone } from "@/lib/i18n/dates";
import type { T } from "@/lib/i18n/settings";
import { wording } from "@/lib/i18n/wording";
import { Letter } from "./letter";
import { linkLook, plain } from "./look";
import { type Correspondent, type LetterReader, send } from "./send";

/** A reminder, with the other one's name and whose program it is. */
type Item = Reminder & {
  partner: string;
  program: { id: ProgramId; name: Record<Locale, string>; coordination: Correspondent };
};

/** Where each kind of reminder leads, in its pair. */
const paths = {
  "meeting-reminder": "date",
  homework: "reflection",
  review: "agreement/review",
} as const;

/** All that somebody is reminded of on one day. One reminder has its own subject; several share one. */
export async function sendReminders({
  key,
  reader,
  items,
}: {
  key: string;
  reader: LetterReader;
  items: ReadonlyArray<Item>;
}) {
  const { locale } = reader;
  const [t, mail] = [wording(locale, "letters"), wording(locale, "mail")];
  const [first] = items;
  if (!first) return;

  const { coordination, name } = first.program;
  const about = items.length === 1 ? (`reminders.${first.kind}` as const) : "reminders.several";
  const stop = { id: reader.id, kinds: [...new Set(items.map(({ kind }) => kind))] };

  await send({
    key,
    to: reader,
    from: coordination,
    subject: t(`${about}.subject`, { name: first.partner }),
    stop,
    body: (
      <Letter
        locale={locale}
        preview={t(`${about}.preview`)}
        signature={[coordination.name, name[locale]]}
        reason={t("reminders.reason")}
        stop={stop}
      >
        <Text style={plain}>{mail("greeting", { name: reader.name })}</Text>
        {items.map((item) => (
          <Text key={item.key} style={plain}>
            {say(item, reader, t)}
            <br />
            <Link
              href={`${env().TANDEM_ORIGIN}/${locale}/pairs/${item.pair.id}/${paths[item.kind]}`}
              style={linkLook}
            >
              {t(`reminders.${item.kind}.open`)}
            </Link>
          </Text>
        ))}
      </Letter>
    ),
  });
}

function say({ kind, partner, startsAt }: Item, reader: LetterReader, t: T<"letters">) {
  const when = startsAt && formatDateTimeInZone(startsAt, reader);

  return t(`reminders.${kind}.text`, { name: partner, when: when ?? "" });
}
