/** For whoever keeps this process running: it is up. */
export function GET() {
  return Response.json({ up: true });
}
