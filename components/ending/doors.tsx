import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { getT } from "@/lib/i18n/server";
import { TalkFirst } from "./talk-first";

/** The three ways on when a match does not suit: to talk, to be helped, to part. */
export async function Doors({
  partner,
  here,
  isEndOffered = true,
}: {
  partner: { name: string; email: string };
  /** Where the pages of this pair begin. */
  here: string;
  /** False to whoever has asked for an ending already. */
  isEndOffered?: boolean;
}) {
  const t = await getT("ending");
  const { name } = partner;

  return (
    <>
      <TalkFirst partner={partner} here={here} />
      <Card id="help" title={t("help.title")}>
        <p>{t("help.lead", { name })}</p>
        <ButtonLink href={`${here}/help`} look="secondary" className="justify-self-start">
          {t("help.open")}
        </ButtonLink>
      </Card>
      {isEndOffered && (
        <Card id="end" title={t("end.title")}>
          <p>{t("end.lead", { name })}</p>
          <ButtonLink
            href={`${here}/ending/request`}
            look="secondary"
            className="justify-self-start"
          >
            {t("end.open")}
          </ButtonLink>
        </Card>
      )}
    </>
  );
}
