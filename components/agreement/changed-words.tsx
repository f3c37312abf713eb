import type { ReactNode } from "react";
import type { Locale } from "@/lib/i18n/settings";
import type { Piece } from "@/lib/i18n/text-difference";
import { wording } from "@/lib/i18n/wording";

const looks = {
  removed: "bg-clay-wash text-clay decoration-2 line-through",
  added: "bg-pine-wash text-pine decoration-2 underline underline-offset-4",
};

/** A text with what was taken out struck through and what came in underlined; whoever hears it is told which. */
export function ChangedWords({
  pieces,
  locale,
}: {
  pieces: ReadonlyArray<Piece>;
  /** Of the reader, who may hear the two words that say what changed in another language than the text. */
  locale: Locale;
}) {
  return pieces.map(({ change, text }, index) => {
    const key = `${index} ${text}`;
    if (change === "same") return <span key={key}>{text}</span>;

    return (
      <Changed
        key={key}
        change={change}
        locale={locale}
        isNext={pieces[index - 1]?.change === "removed"}
      >
        {text}
      </Changed>
    );
  });
}

export function Changed({
  change,
  locale,
  isNext = false,
  children,
}: {
  change: "removed" | "added";
  locale: Locale;
  /** Stands right after the words that it replaces. */
  isNext?: boolean;
  children: ReactNode;
}) {
  const Element = change === "removed" ? "del" : "ins";

  return (
    <Element
      className={`rounded-sm box-decoration-clone px-0.5 ${looks[change]} ${isNext ? "ms-1" : ""}`}
    >
      <span className="sr-only" lang={locale}>
        {wording(locale, "versions")(`difference.${change}`)}{" "}
      </span>
      {children}
    </Element>
  );
}
