/** There is nothing at this address; the front finds the words. */
export function GET() {
  return new Response(null, { status: 404 });
}

export { GET as POST };
