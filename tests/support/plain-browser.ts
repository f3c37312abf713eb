/** A form of a page, as a browser without JavaScript would send it: what it is filled with, and where it goes. */
export type PlainForm = { path: string; fields: Record<string, string> };

/** Somebody whose browser runs no script: it opens pages, and sends their forms. */
export function plainBrowser(origin: string, session: string) {
  const headers = { cookie: `tandem-session=${session}` };
  const ask = (path: string, init?: RequestInit) =>
    fetch(origin + path, {
      redirect: "manual",
      signal: AbortSignal.timeout(15_000),
      ...init,
      headers: { ...headers, ...init?.headers },
    });

  return {
    /** The form of a page that has this field; throws where the page does not come or has none. */
    async form(path: string, field: string): Promise<PlainForm> {
      const answer = await ask(path);
      const onTo = answer.headers.get("location");
      if (answer.status === 307 && onTo) return this.form(onTo, field);

      const found = formsOf(await answer.text()).find((fields) => field in fields);
      if (!found) throw new Error(`${path} (${answer.status}) has no form with ${field}`);
      return { path, fields: found };
    },
    async send({ path, fields }: PlainForm, typed: Record<string, string>) {
      const body = new FormData();
      for (const [name, value] of Object.entries({ ...fields, ...typed })) body.set(name, value);
      const answer = await ask(path, { method: "POST", body, headers: { origin } });
      const html = await answer.text();
      return { status: answer.status, html };
    },
  };
}

export type PlainBrowser = ReturnType<typeof plainBrowser>;

function formsOf(html: string): ReadonlyArray<Record<string, string>> {
  return [...html.matchAll(/<form\b.*?<\/form>/gs)].map(([form]) =>
    Object.fromEntries([...inputsOf(form), ...areasOf(form)]),
  );
}

function inputsOf(form: string) {
  return [...form.matchAll(/<input\b[^>]*>/g)]
    .map(([tag]) => ({ tag, name: attribute(tag, "name"), value: attribute(tag, "value") ?? "on" }))
    .filter(
      ({ tag, name }) => name && (!/type="(checkbox|radio)"/.test(tag) || /\bchecked\b/.test(tag)),
    )
    .map(({ name, value }) => [name, value]);
}

function areasOf(form: string) {
  return [...form.matchAll(/<textarea\b[^>]*name="([^"]+)"[^>]*>(.*?)<\/textarea>/gs)].map(
    ([, name, text]) => [name, decoded(text ?? "")],
  );
}

function attribute(tag: string, name: string) {
  const [, value] = new RegExp(`\\b${name}="([^"]*)"`).exec(tag) ?? [];
  return value === undefined ? undefined : decoded(value);
}

function decoded(text: string) {
  return text
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
