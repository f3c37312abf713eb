"use client";

import { Mark } from "@/components/brand/mark";
import { Button } from "@/components/ui/button";
import en from "@/locales/en/breakdown.json";
import fr from "@/locales/fr/breakdown.json";
import "./globals.css";

/** When even the layout broke, nothing is known of the reader: both languages, French first. */
export default function GlobalBreakdown({ retry }: { retry: () => void }) {
  return (
    <html lang="fr">
      <body>
        <title>{fr.title}</title>
        <main>
          <Mark className="size-14" />
          {[fr, en].map((words) => (
            <section key={words.title} lang={words === fr ? "fr" : "en"} className="grid gap-4">
              <h1 className="text-2xl">{words.title}</h1>
              <p>{words.lead}</p>
              <p>
                <Button type="button" look="secondary" onClick={() => retry()}>
                  {words.retry}
                </Button>
              </p>
            </section>
          ))}
        </main>
      </body>
    </html>
  );
}
