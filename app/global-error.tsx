"use client";

import { useReturn } from "@/components/shell/use-return";
import { buttonLook } from "@/components/ui/button-look";
import en from "@/locales/en/breakdown.json";
import fr from "@/locales/fr/breakdown.json";
import "./globals.css";

/** When even the layout broke, nothing is known of the reader: both languages, French first. */
export default function GlobalBreakdown({ error, retry }: { error: Error; retry: () => void }) {
  const isCut = useReturn(error, retry);

  return (
    <html lang="fr">
      <body>
        <title>{fr.title}</title>
        <main>
          {[fr, en].map((words) => (
            <section key={words.title} lang={words === fr ? "fr" : "en"} className="grid gap-4">
              <h1 className="text-2xl">{isCut ? words.cut : words.title}</h1>
              <p>{isCut ? words.comesBack : words.lead}</p>
              <p>
                <button type="button" onClick={() => retry()} className={buttonLook("secondary")}>
                  {words.retry}
                </button>
              </p>
            </section>
          ))}
        </main>
      </body>
    </html>
  );
}
