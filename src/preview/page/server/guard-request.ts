import type { Context, MiddlewareHandler } from 'hono';

/**
 * Lets in only what this page itself asks for. The Host header must name this machine, or a foreign name that somebody
 * pointed at 127.0.0.1 could read the page (DNS rebinding); what changes something must come from a page of this
 * origin.
 */
export function guardRequest(portOf: (context: Context) => number): MiddlewareHandler {
  return async (context, next) => {
    const host = context.req.header('host') ?? '';
    const port = portOf(context);
    if (host !== `127.0.0.1:${port}` && host !== `localhost:${port}`) {
      return context.text(`Open http://127.0.0.1:${port} instead: this address is not served here.`, 421);
    }
    const isReading = context.req.method === 'GET' || context.req.method === 'HEAD';
    if (!isReading && context.req.header('origin') !== `http://${host}`) {
      return context.text('Only the preview’s own page may do this.', 403);
    }
    await next();
    for (const [name, value] of Object.entries(headers)) context.header(name, value);
  };
}

const headers: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; " +
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  // Not `no-referrer`, under which a browser hides the origin of its own forms.
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};
