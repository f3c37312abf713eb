/** The number of a row; where the heading of its column is out of sight, with the word for it. */
export function RowName({ row, word }: { row: string | number; word: string }) {
  return (
    <>
      <span className="md:sr-only">{word} </span>
      {row}
    </>
  );
}
