import type { ReactNode } from "react";
import "@/app/globals.css";

export default function BareLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="fr">
      <body>{children}</body>
    </html>
  );
}
