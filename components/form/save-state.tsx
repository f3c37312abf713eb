import { Icon } from "@/components/ui/icon";

export type Saving = "saved" | "saving" | "unsaved";

/** Where what one types is: kept, on its way, or not kept yet. Always visible beside its field. */
export function SaveState({
  saving,
  words,
}: {
  saving: Saving;
  words: Readonly<Record<Saving, string>>;
}) {
  const looks = { saved: "text-pine", saving: "text-ink-soft", unsaved: "text-sun" } as const;
  const icons = { saved: "check", saving: "ring", unsaved: "pencil" } as const;

  return (
    <p role="status" className={`flex items-center gap-2 text-sm ${looks[saving]}`}>
      <Icon name={icons[saving]} className="size-5" />
      {words[saving]}
    </p>
  );
}
