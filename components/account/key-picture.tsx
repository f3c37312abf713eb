import { encode } from "uqr";

/** A QR code, drawn on the server as one path: dark on white whatever the colours of the page, as telephones want it. */
export function KeyPicture({ content, title }: { content: string; title: string }) {
  const { data, size } = encode(content, { ecc: "M", border: 4 });
  const squares = data.flatMap((row, y) =>
    row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : "")),
  );

  return (
    <svg
      role="img"
      aria-label={title}
      viewBox={`0 0 ${size} ${size}`}
      className="w-full max-w-64 rounded-md border border-edge"
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={squares.join("")} fill="#000" />
    </svg>
  );
}
