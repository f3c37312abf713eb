import { findLetterReader } from "@/lib/auth/letter-reader";
import { saveLetters } from "@/lib/data/unwanted-letters";

type Props = RouteContext<"/api/letters/[token]">;

/** What a mailbox posts once its owner has pressed its own button (RFC 8058): no session, no cookie, no redirect. */
export async function POST(_request: Request, { params }: Props) {
  const reader = await findLetterReader((await params).token);
  if (!reader) return new Response(null, { status: 404 });

  await saveLetters(reader, { kinds: reader.kinds, wanted: false });
  return new Response(null, { status: 204 });
}

/** A mailbox that knows no such button shows the address as a link: to follow it changes nothing. */
export async function GET(_request: Request, { params }: Props) {
  const { token } = await params;

  return new Response(null, { status: 303, headers: { Location: `/letters/${token}` } });
}
