import { randomBytes } from "node:crypto";
import type { IncomingHttpHeaders, OutgoingHttpHeaders } from "node:http";

export function makeNonce() {
  return randomBytes(16).toString("base64");
}

/** What a page may load, run and send. In development Next needs to evaluate and to listen. */
export function contentPolicy(nonce: string, { isDevelopment = false } = {}) {
  const scripts = `'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`;
  const styles = isDevelopment ? "'self' 'unsafe-inline'" : `'self' 'nonce-${nonce}'`;

  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    `style-src ${styles}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${isDevelopment ? " ws:" : ""}`,
    "manifest-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join("; ");
}

/** Said with every answer, whatever it is. */
export function safetyHeaders(
  policy: string,
  { isSecure }: { isSecure: boolean },
): OutgoingHttpHeaders {
  return {
    "Content-Security-Policy": policy,
    "X-Content-Type-Options": "nosniff",
    // Not "no-referrer": a browser would then hide the origin of our own forms.
    "Referrer-Policy": "same-origin",
    "Permissions-Policy":
      "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    ...(isSecure && { "Strict-Transport-Security": "max-age=63072000; includeSubDomains" }),
  };
}

/** What Next's own browser code says with its requests. */
const known =
  /^(next-(action|router-(state-tree|prefetch|segment-prefetch)|url|hmr-refresh)|x-nextjs-(html-)?request-id|x-deployment-id)$/;
/** Where proxies and Next speak to themselves: whoever writes it from outside is lying. */
const internal = /^(x-|next-|forwarded$|content-security-policy|via$)/;

/** Takes away what only we, a proxy of ours, or Next itself may say. */
export function stripForged(headers: IncomingHttpHeaders) {
  for (const name of Object.keys(headers)) {
    if (internal.test(name) && !known.test(name)) delete headers[name];
  }
}
