import type { ReactNode } from "react";
import { Icon } from "./icon";

/**
 * Says who will read a thing, before it is written. `readers` chooses the drawing only: a lock for
 * what nobody else reads, two people for what the pair shares.
 */
export function PrivacyHint({
  id,
  readers = "me",
  children,
}: {
  id?: string;
  readers?: "me" | "both";
  children: ReactNode;
}) {
  return (
    <p id={id} className="flex items-start gap-2 text-ink-soft text-sm">
      <Icon name={readers === "me" ? "closed" : "both"} className="size-5 translate-y-0.5" />
      <span>{children}</span>
    </p>
  );
}
