import type { ShellLink } from "./site-header";

export type Contact = {
  id: string;
  /** The name of the program, for somebody who is in several. */
  program: string | null;
  role: string;
  address: string;
};

/** Whom to write to, on every page, and the pages that say what Tandem is. */
export function SiteFooter({
  label,
  contacts,
  elsewhere,
  links,
}: {
  label: string;
  contacts: ReadonlyArray<Contact>;
  /** What is true where nobody knows yet to which program the reader belongs. */
  elsewhere: string;
  links: ReadonlyArray<ShellLink>;
}) {
  return (
    <footer className="mt-auto border-line border-t bg-well print:hidden">
      <div className="mx-auto grid max-w-page gap-x-10 gap-y-4 px-4 py-8 text-ink-soft text-sm sm:px-6 md:grid-cols-[1fr_auto]">
        <div className="grid content-start gap-x-10 gap-y-4 md:grid-cols-2">
          {contacts.length === 0 && <p className="max-w-measure md:col-span-2">{elsewhere}</p>}
          {contacts.map(({ id, program, role, address }) => (
            <div key={`${id} ${role}`}>
              {program && <p>{program}</p>}
              <p className="font-semibold">{role}</p>
              <a href={`mailto:${address}`} className="inline-flex min-h-11 items-center break-all">
                {address}
              </a>
            </div>
          ))}
        </div>
        <nav aria-label={label}>
          <ul className="md:-mt-2.5">
            {links.map(({ href, name }) => (
              <li key={href}>
                <a href={href} className="inline-flex min-h-11 items-center">
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
