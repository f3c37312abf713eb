"use client";

import { useIsLive } from "@/components/form/use-is-live";
import { Button } from "@/components/ui/button";
import type { ButtonLook } from "@/components/ui/button-look";

/** Opens the browser's own print window; without JavaScript the browser's command does the same. */
export function PrintButton({ look, children }: { look?: ButtonLook; children: string }) {
  const isLive = useIsLive();
  if (!isLive) return null;

  return (
    <Button
      type="button"
      {...(look && { look })}
      className="justify-self-start"
      onClick={() => window.print()}
    >
      {children}
    </Button>
  );
}
