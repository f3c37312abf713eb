/** What somebody typed, as they typed it, in the language that they wrote in. */
export function Written({
  text,
  lang,
  blank = "",
}: {
  text: string;
  lang?: string | undefined;
  /** What stands there when nothing was written. */
  blank?: string;
}) {
  if (!text) return <p className="text-ink-soft">{blank}</p>;

  return (
    <p lang={lang} className="whitespace-pre-line">
      {text}
    </p>
  );
}
