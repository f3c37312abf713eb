import { randomUUID } from "node:crypto";
import { clauseCodes } from "@/lib/domain/clauses";
import { newPair, newProgram, type SeatedPair } from "@/tests/support/new-pair";
import { type PlainForm, plainBrowser } from "@/tests/support/plain-browser";
import { openSession } from "@/tests/support/stack";
import { writeAgreement } from "@/tests/support/write-agreement";
import type { Connection } from "./connection";
import { sessionCookie } from "./session-cookie";

export type AtWork = {
  pair: SeatedPair;
  cookie: string;
  /** The form of each clause as it came with its page, and how often they have saved in all. */
  forms: ReadonlyArray<PlainForm>;
  saves: number;
};

const words =
  "Nous nous voyons toutes les trois semaines, le mardi en fin de journée, à la clinique. ".repeat(
    3,
  );

/** The mentors of so many pairs whose agreement is written, each with the forms of its clauses open. */
export async function seatAtWork(origin: string, count: number): Promise<ReadonlyArray<AtWork>> {
  const program = await newProgram();
  const seated: AtWork[] = [];
  while (seated.length < count) {
    const pair = await newPair(program);
    await writeAgreement(pair, words);
    const session = await openSession(pair.mentor.id);
    const browser = plainBrowser(origin, session);
    const forms: PlainForm[] = [];
    for (const clause of clauseCodes) {
      forms.push(await browser.form(`${agreementOf(pair)}/${clause}`, "clause"));
    }
    seated.push({ pair, cookie: `${sessionCookie}=${session}`, forms, saves: 0 });
  }
  return seated;
}

/** Opens the pair's agreement. */
export async function read({ pair, cookie }: AtWork, connection: Connection) {
  const status = await connection.ask(agreementOf(pair), cookie);
  if (status !== 200) throw new Error(`The agreement answers ${status}`);
}

/** One clause after another, each time with other words; `told` is what holds once it was answered. */
export function nextSave(writer: AtWork) {
  const { pair, forms, saves } = writer;
  const form = forms[saves % forms.length];
  const written = Number(form?.fields.basedOn) + Math.floor(saves / forms.length);
  const text = `${words} ${saves}`;
  writer.saves += 1;

  return {
    told: { pair: pair.id, by: pair.mentor.id, text },
    path: form?.path ?? "",
    fields: { ...form?.fields, basedOn: String(written), text, key: randomUUID(), onTo: "next" },
  };
}

export async function send(
  { cookie }: AtWork,
  connection: Connection,
  { path, fields }: Pick<ReturnType<typeof nextSave>, "path" | "fields">,
) {
  const status = await connection.ask(path, cookie, fields);
  if (status !== 303) throw new Error(`A save answers ${status}`);
}

function agreementOf({ id, mentor }: SeatedPair) {
  return `/${mentor.locale}/pairs/${id}/agreement`;
}
