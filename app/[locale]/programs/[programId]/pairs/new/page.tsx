import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskHeading } from "@/components/desk/desk-heading";
import { ChooseWaiting } from "@/components/people/choose-waiting";
import { MatchForm } from "@/components/people/match-form";
import { requireProgram } from "@/lib/auth/require";
import { findMember, listWaiting } from "@/lib/data/members";
import { listPrograms } from "@/lib/data/programs";
import type { Half, Member } from "@/lib/domain/member";
import { wordMatch } from "@/lib/i18n/newcomer-wording";
import { getLocale, getT } from "@/lib/i18n/server";
import { asUuid } from "@/lib/schemas/uuid";
import { match } from "./actions";

type Props = PageProps<"/[locale]/programs/[programId]/pairs/new">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT("members");
  return { title: t("match.title") };
}

/** Two to match: chosen among the members, by the address of the page, or written down. */
export default async function NewPairPage({ params, searchParams }: Props) {
  const grant = await requireProgram((await params).programId);
  const { programId } = grant;
  const asked = await searchParams;
  const find = async (half: Half) => {
    const id = asUuid(asked[half]);
    return id ? findMember(grant, id) : null;
  };
  const [[program], mentor, mentee, waiting, locale, t] = await Promise.all([
    listPrograms([programId]),
    find("mentor"),
    find("mentee"),
    listWaiting(grant),
    getLocale(),
    getT("members"),
  ]);
  if (!program) notFound();
  const here = `/${locale}/programs/${programId}`;
  const to = (halves: Partial<Record<Half, string | undefined>>) => {
    const chosen = Object.entries({ mentor: mentor?.id, mentee: mentee?.id, ...halves });
    const query = new URLSearchParams(chosen.flatMap(([half, id]) => (id ? [[half, id]] : [])));
    return `${here}/pairs/new?${query}`;
  };
  const asChosen = (member: Member | null, half: Half) =>
    member && {
      name: member.name,
      email: member.email,
      language: member.locale ?? "unknown",
      otherHref: to({ [half]: undefined }),
    };

  return (
    <>
      <DeskHeading
        title={t("match.title")}
        lead={t("match.lead")}
        program={{ id: programId, name: program.name[locale] }}
        place="people"
      />
      <ChooseWaiting
        waiting={waiting.rows.filter(({ id, half }) => {
          const isChosen = id === mentor?.id || id === mentee?.id;
          return !isChosen && !(half === "mentor" ? mentor : mentee);
        })}
        choose={(half, id) => to({ [half]: id })}
        people={`${here}/people`}
      />
      <MatchForm
        key={`${mentor?.id} ${mentee?.id}`}
        action={match.bind(null, programId)}
        chosen={{ mentor: asChosen(mentor, "mentor"), mentee: asChosen(mentee, "mentee") }}
        words={wordMatch(locale)}
      />
    </>
  );
}
