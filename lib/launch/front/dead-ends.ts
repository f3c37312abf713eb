import { IncomingMessage, type ServerResponse } from "node:http";

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

const deadEnds = new Set([401, 403, 404, 500]);

/**
 * Next answers 401, 403, 404 and 500 of a page with an empty body that only its script fills. Here
 * such an answer is held back, and the application is asked for the page that says the same thing
 * in ordinary HTML; the status stays.
 */
export function withDeadEnds(application: Answer): Answer {
  return async (request, response) => {
    if (!asksForPage(request)) return application(request, response);

    const { write, end, flushHeaders } = response;
    const isDeadEnd = () =>
      !response.headersSent &&
      deadEnds.has(response.statusCode) &&
      String(response.getHeader("content-type")).startsWith("text/html");

    response.flushHeaders = () => {
      if (!isDeadEnd()) flushHeaders.call(response);
    };
    response.write = ((...chunk: Parameters<typeof write>) =>
      isDeadEnd() || write.apply(response, chunk)) as typeof write;
    response.end = ((...chunk: Parameters<typeof end>) => {
      if (!isDeadEnd()) return end.apply(response, chunk);

      Object.assign(response, { write, end, flushHeaders });
      keepStatus(response);
      application(pageInstead(request, response.statusCode), response).catch(() => response.end());
      return response;
    }) as typeof end;

    await application(request, response);
  };
}

/** Next's own script asks with `rsc` or `next-action`, and finds its way by itself. */
function asksForPage({ url, headers }: IncomingMessage) {
  const isOfScript = "rsc" in headers || "next-action" in headers;
  return !isOfScript && !/^\/(api|_next)\//.test(url ?? "");
}

function keepStatus(response: ServerResponse) {
  const { statusCode } = response;
  for (const name of ["content-length", "link", "vary"]) response.removeHeader(name);
  Object.defineProperty(response, "statusCode", { get: () => statusCode, set: () => undefined });
}

/** The page of a status. It is told where one wanted to go, so that signing in can lead there. */
function pageInstead({ socket, method, headers, url = "" }: IncomingMessage, status: number) {
  const { "content-length": _length, "content-type": _type, ...others } = headers;
  const request = new IncomingMessage(socket);
  request.method = method === "HEAD" ? "HEAD" : "GET";
  request.url = `/${headers["x-tandem-locale"] ?? "fr"}/dead-end/${status}?${new URLSearchParams({ from: url })}`;
  request.headers = others;
  request.push(null);
  return request;
}
