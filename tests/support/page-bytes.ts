import type { Page } from "@playwright/test";

// To a reader who cannot put late parts of a page in their place, Next sends it in one piece.
const patient = { "User-Agent": "Bingbot" };

/**
 * All that the server sends for each page, as a document and as what Next asks for when a page is
 * open, without what falls out otherwise each time: the nonce, the name of the request, the key of a
 * form, how much was told to anybody so far, and in which order, and so by which numbers, the parts of
 * a page were ready.
 */
export async function bytesOf(page: Page, paths: ReadonlyArray<string>) {
  const sent: Record<string, ReadonlyArray<string>> = {};

  for (const path of paths) {
    const document = await page.request.get(path, { headers: patient });
    const payload = await page.request.get(path, { headers: { RSC: "1" } });
    sent[`${path} as a document`] = partsOfDocument(await document.text());
    sent[`${path} as a payload`] = partsOfPayload(await payload.text());
  }
  return sent;
}

/** The elements of a page, and the payload that stands in its scripts. */
function partsOfDocument(html: string) {
  const payload: string[] = [];
  const elements = html.replace(
    /<script[^>]*>self\.__next_f\.push\(\[1,("(?:[^"\\]|\\.)*")\]\)<\/script>/g,
    (_, text) => {
      payload.push(JSON.parse(text));
      return "";
    },
  );

  return [...withoutChance(elements).split("<"), ...partsOfPayload(payload.join(""))];
}

function partsOfPayload(payload: string) {
  return withoutChance(payload)
    .replace(/\$[@LhQFK]?[0-9a-f]+(?=")/g, "$")
    .split("\n")
    .map((row) => row.replace(/^[0-9a-f]+:/, ":"))
    .sort();
}

function withoutChance(text: string) {
  return text
    .replace(/(nonce"?[:=]"|name="key" value="|"formKey":"|"since":")[^"]+/g, "$1")
    .replace(/"[\w-]{21}[vmh]"/g, '""');
}
