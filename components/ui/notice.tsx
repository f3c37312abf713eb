import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";

export type NoticeTone = "info" | "success" | "warning" | "error";

const tones: Record<NoticeTone, { look: string; icon: IconName }> = {
  info: { look: "border-pine-soft bg-pine-wash", icon: "info" },
  success: { look: "border-pine bg-pine-wash", icon: "check" },
  warning: { look: "border-sun-soft bg-sun-wash", icon: "alert" },
  error: { look: "border-brick bg-brick-wash", icon: "alert" },
};

/**
 * Something to know before going on. It is part of the page and silent; what appears while somebody
 * is on the page gets `role="status"`, or `role="alert"` when it cannot wait.
 */
export function Notice({
  tone = "info",
  title,
  role,
  children,
}: {
  tone?: NoticeTone;
  title?: ReactNode;
  role?: "status" | "alert";
  children?: ReactNode;
}) {
  const { look, icon } = tones[tone];

  return (
    <div role={role} className={`flex gap-3 rounded-md border-2 p-4 ${look}`}>
      <Icon name={icon} className="mt-0.5" />
      <div className="grid min-w-0 flex-1 grid-cols-1 gap-1">
        {title && <p className="font-bold">{title}</p>}
        {children}
      </div>
    </div>
  );
}
