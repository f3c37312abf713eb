"use client";

import { usePathname, useRouter, useSearchParams } from "next/navigation";
import { type MouseEvent, startTransition } from "react";
import { keepTyped } from "@/components/form/keep-typed";
import type { Locale } from "@/lib/i18n/settings";

/**
 * Leads to the same page in the other language, under that language's own name. The link alone
 * keeps the choice and opens the page; with JavaScript what stands in the fields comes along.
 */
export function LanguageSwitch({ to, name }: { to: Locale; name: string }) {
  const router = useRouter();
  const path = usePathname().replace(/^\/[^/]+/, `/${to}`);
  const query = useSearchParams().toString();
  const page = query ? `${path}?${query}` : path;
  const href = `/api/language?${new URLSearchParams({ to, path: page })}`;

  function follow(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    startTransition(async () => {
      const answer = await fetch(href, { redirect: "manual" }).catch(() => undefined);
      // Without a network it is better to stay.
      if (!answer) return;

      await keepTyped();
      router.push(page, { scroll: false });
    });
  }

  return (
    <a
      href={href}
      lang={to}
      hrefLang={to}
      onClick={follow}
      className="inline-flex min-h-11 items-center font-semibold"
    >
      {name}
    </a>
  );
}
