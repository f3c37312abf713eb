/** What Next adds to a form so that it can be posted without JavaScript. */
const ofNext = "$ACTION";

/**
 * Posts a form to the build that the server has now, which no longer knows the actions of this page:
 * as a page without JavaScript would, with what the same form of the new build names as its action.
 * The page that comes back has the words in it, saved or with what stands in the way. False when the
 * server could not be asked, or has no such form any more.
 */
export async function postAnew(form: HTMLFormElement, typed: FormData) {
  const fresh = await fetchPage();
  const twin = fresh && twinOf(form, fresh);
  if (!twin) return false;

  const post = document.createElement("form");
  Object.assign(post, { method: "post", enctype: "multipart/form-data", action: location.href });
  const fields = [...ofOwn(typed), ...ofActions(new FormData(twin))];
  for (const [name, value] of fields) {
    // Several lines fit into a hidden field.
    const input = Object.assign(document.createElement("input"), { type: "hidden", name, value });
    post.append(input);
  }
  post.hidden = true;
  document.body.append(post);
  post.submit();
  return true;
}

async function fetchPage() {
  const answer = await fetch(location.href).catch(() => null);
  if (!answer?.ok) return null;

  return new DOMParser().parseFromString(await answer.text(), "text/html");
}

function twinOf(form: HTMLFormElement, page: Document) {
  if (form.id) return [...page.forms].find(({ id }) => id === form.id);

  const names = [...form.elements].map((field) => field.getAttribute("name") ?? "");
  const own = names.filter((name) => name && !name.startsWith(ofNext));
  return [...page.forms].find(({ elements }) => own.every((name) => elements.namedItem(name)));
}

function ofOwn(typed: FormData) {
  return [...typed].filter(([name]) => !name.startsWith(ofNext));
}

function ofActions(fresh: FormData) {
  return [...fresh].filter(([name]) => name.startsWith(ofNext));
}
