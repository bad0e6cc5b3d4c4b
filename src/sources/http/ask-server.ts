import { type Dispatcher, request } from 'undici';
import { SourceError } from '../source-error.js';
import { type BodyLimit, readBody } from './read-body.js';

/** What every request says of us; `robots.txt` calls us by the word before the stroke. */
export const robotName = 'VerbatimBot';

/** What is asked of a server. */
export interface Question {
  /** `ETag` and `Last-Modified` that its answer had when it was taken in. */
  readonly etag?: string | undefined;
  readonly modified?: string | undefined;
  /** Whether a body of such a content type, without parameters and in lower case, is read; empty where none is told. */
  readonly accepts: (type: string, address: URL) => boolean;
  readonly limit: BodyLimit;
}

/** What a server answered, of one address. */
export type Answer =
  | {
      readonly kind: 'read';
      readonly address: URL;
      /** In lower case, without parameters; empty where the server tells none. */
      readonly type: string;
      readonly bytes: Uint8Array;
      readonly etag?: string | undefined;
      readonly modified?: string | undefined;
    }
  | { readonly kind: 'unchanged'; readonly address: URL }
  | { readonly kind: 'gone'; readonly status: number }
  | { readonly kind: 'refused'; readonly status: number }
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'later'; readonly status: number; readonly retryAfter?: string | undefined };

/**
 * Asks for one address, whatever it leads on to. Nothing but what stands here is ever sent. `milliseconds`: until the
 * last byte has come.
 * @throws {SourceError} for answers that can't be read; rejects with the signal's reason where it is aborted.
 */
export async function askServer(
  dispatcher: Dispatcher,
  address: URL,
  { etag, modified, accepts, limit }: Question,
  { milliseconds, signal }: { readonly milliseconds: number; readonly signal: AbortSignal },
): Promise<Answer> {
  const over = AbortSignal.any([signal, AbortSignal.timeout(milliseconds)]);
  try {
    const response = await request(address, {
      dispatcher,
      signal: over,
      headersTimeout: milliseconds,
      bodyTimeout: milliseconds,
      headers: {
        'user-agent': `${robotName}/1.0`,
        accept: '*/*',
        'accept-encoding': 'gzip, br',
        ...(etag !== undefined && { 'if-none-match': etag }),
        ...(modified !== undefined && { 'if-modified-since': modified }),
      },
    });
    const header = (name: string) => [response.headers[name]].flat()[0];
    const instead = withoutBody(response.statusCode, address, header);
    if (instead) {
      // Read to its end, where that is near, so that the connection serves the next question.
      await response.body.dump({ limit: 65_536, signal: over }).catch(() => {});
      return instead;
    }
    const type = (header('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
    if (!accepts(type, address)) {
      response.body.on('error', () => {}).destroy();
      throw new SourceError(`it is of a kind that isn't read here${type && ` (${type.slice(0, 60)})`}`);
    }
    const bytes = await readBody(response.body, header('content-encoding') ?? '', limit);
    return { kind: 'read', address, type, bytes, etag: header('etag'), modified: header('last-modified') };
  } catch (error) {
    throw signal.aborted ? signal.reason : explain(error, milliseconds);
  }
}

function withoutBody(status: number, address: URL, header: (name: string) => string | undefined): Answer | undefined {
  if (status === 200) return undefined;
  if (status === 304) return { kind: 'unchanged', address };
  if (status === 404 || status === 410) return { kind: 'gone', status };
  if (status === 429 || status === 503) return { kind: 'later', status, retryAfter: header('retry-after') };
  const to = header('location');
  if ([301, 302, 303, 307, 308].includes(status) && to !== undefined) return { kind: 'moved', to };
  if (status >= 400 && status < 500) return { kind: 'refused', status };
  throw new SourceError(`the server answers ${status}`, { isOfServer: status >= 500 });
}

/** What became of a connection, in words. */
function explain(error: unknown, milliseconds: number): SourceError {
  if (error instanceof SourceError) return error;
  const cause = error instanceof AggregateError ? error.errors[0] : error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const name = cause instanceof Error ? cause.name : '';
  const because = (reason: string) => new SourceError(reason, { cause: error, isOfServer: true });
  if (name === 'TimeoutError' || code.endsWith('_TIMEOUT') || code === 'ETIMEDOUT') {
    return because(`the server takes longer than ${Math.ceil(milliseconds / 1_000)} s`);
  }
  if (code === 'ECONNREFUSED') return because('no server answers there');
  if (/CERT|SELF_SIGNED|UNABLE_TO|ERR_TLS/.test(code)) return because(`its certificate isn't valid (${code})`);
  if (code === 'UND_ERR_HEADERS_OVERFLOW') return because('the head of its answer is too large');
  return because(`the connection broke${code && ` (${code})`}`);
}
