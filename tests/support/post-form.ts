import type { Stack } from "./running";

/** Posts the form of a page as a browser without JavaScript does. */
export async function post(
  stack: Stack,
  path: string,
  fields: Record<string, string>,
  cookie = "",
) {
  const page = await (await stack.fetch(path, { headers: { cookie } })).text();
  const form = new FormData();
  const forms = page.match(/<form[\s\S]*?<\/form>/g) ?? [];
  const own = forms.find((each) => each.includes(`name="${Object.keys(fields)[0]}"`)) ?? "";
  for (const [input] of own.matchAll(/<input[^>]*type="hidden"[^>]*>/g)) {
    const [, name = ""] = /name="([^"]*)"/.exec(input) ?? [];
    const [, value = ""] = /value="([^"]*)"/.exec(input) ?? [];
    form.append(name, value.replaceAll("&quot;", '"'));
  }
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return stack.fetch(path, {
    method: "POST",
    body: form,
    headers: { cookie, origin: stack.origin, "sec-fetch-site": "same-origin" },
  });
}

/** The cookies of an answer, as a browser sends them back. */
export function cookiesOf(answer: Response) {
  const cookies = answer.headers.getSetCookie();

  return cookies.map((each) => each.split(";")[0]).join("; ");
}
