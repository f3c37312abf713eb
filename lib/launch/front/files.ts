import { existsSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import sirv from "sirv";

type Listener = (request: IncomingMessage, response: ServerResponse, otherwise: () => void) => void;

const builtPrefix = "/_next/static/";

/** Sends what lies ready, compressed at build: the build's own files, and those of `public`. */
export function sendFiles({ isDevelopment }: { isDevelopment: boolean }): Listener {
  const built = isDevelopment
    ? null
    : compressed(".next/static", { immutable: true, maxAge: 31_536_000 });
  const open = isDevelopment
    ? compressed("public", { dev: true })
    : compressed(".next/public", { maxAge: 3_600 });

  return (request, response, otherwise) => {
    const { url = "" } = request;
    if (!built || !url.startsWith(builtPrefix)) return open(request, response, otherwise);

    // The folder is served as if it were the root; the address comes back if nothing is there.
    request.url = url.slice(builtPrefix.length - 1);
    built(request, response, () => {
      request.url = url;
      otherwise();
    });
  };
}

function compressed(folder: string, options: Parameters<typeof sirv>[1]): Listener {
  if (!existsSync(folder)) return (_request, _response, otherwise) => otherwise();

  return sirv(folder, { brotli: true, gzip: true, etag: true, extensions: [], ...options });
}
