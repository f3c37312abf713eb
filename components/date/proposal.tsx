import { OneButtonForm } from "@/components/form/one-button-form";
import { MoreLink } from "@/components/ui/more-link";
import { type DateProposal, stillOpen } from "@/lib/domain/date-proposal";
import type { PersonId } from "@/lib/domain/people";
import { wordTakeForm, wordTimes } from "@/lib/i18n/date-proposal-wording";
import type { Reader } from "@/lib/i18n/dates";
import { getT } from "@/lib/i18n/server";
import type { FormAction } from "@/lib/schemas/form-state";
import { TakeForm } from "./take-form";

/** The times that are proposed for a meeting, whose turn it is to answer, and the way to propose others. */
export async function Proposal({
  last,
  meeting,
  hasDate,
  own,
  partner,
  reader,
  take,
  takeBack,
  proposeHref,
}: {
  last: DateProposal | null;
  meeting: number;
  hasDate: boolean;
  own: { id: PersonId };
  partner: { name: string; timeZone: string };
  reader: Reader;
  take: FormAction;
  takeBack: FormAction;
  proposeHref: string;
}) {
  const t = await getT("meeting-date");
  const { name } = partner;
  const proposal = last && stillOpen(last, new Date());
  const isOwn = proposal?.by === own.id;
  const timesToTake = proposal && !isOwn ? proposal.times : [];
  const round = last?.round ?? 0;

  return (
    <section aria-label={t("proposal.title")} className="grid gap-4">
      {proposal && (
        <h2 className="text-xl">
          {isOwn ? t("proposal.own") : t("proposal.theirs", { name, count: proposal.times.length })}
        </h2>
      )}
      {proposal && isOwn && (
        <>
          <p className="whitespace-pre-line">{wordTimes(proposal, reader)}</p>
          <p>{t("proposal.turn", { name })}</p>
        </>
      )}
      {proposal && hasDate && (
        <p>{isOwn ? t("proposal.standsForThem") : t("proposal.standsForYou")}</p>
      )}
      <TakeForm
        action={take}
        meeting={meeting}
        timeZone={reader.timeZone}
        round={round}
        words={wordTakeForm(timesToTake, reader, partner)}
      />
      <MoreLink href={proposeHref}>
        {proposal
          ? isOwn
            ? t("proposal.change")
            : t("proposal.others")
          : t("proposal.link", { name })}
      </MoreLink>
      <OneButtonForm
        action={takeBack}
        fields={{ meeting: String(meeting), basedOn: String(round) }}
        isOffered={isOwn}
        look="quiet"
      >
        {t("proposal.takeBack")}
      </OneButtonForm>
    </section>
  );
}
