import { checkMessage } from './check-message.js';

type Args = Readonly<Record<string, unknown>>;

/** The addresses that go with commands: five answers within half an hour. */
export interface ResponseUrls {
  /** Makes an address; `path` is where it is served. */
  create(): { readonly path: string; readonly answers: readonly Args[] };
  /** The next use is refused as if its blocks were invalid. */
  refuseNext(): void;
  /** What a request to `path` gets; undefined when there is no such address. */
  use(path: string, body: Args): { readonly status: number; readonly text: string } | undefined;
}

const uses = 5;
const lifetime = 30 * 60 * 1_000;

export function createResponseUrls(now: () => number): ResponseUrls {
  let isRefusing = false;
  const known = new Map<string, { readonly made: number; readonly answers: Args[] }>();
  return {
    create: () => {
      const path = `/respond/${known.size + 1}`;
      const answers: Args[] = [];
      known.set(path, { made: now(), answers });
      return { path, answers };
    },
    refuseNext: () => {
      isRefusing = true;
    },
    use: (path, body) => {
      const address = known.get(path);
      if (!address) return undefined;
      if (now() - address.made > lifetime || address.answers.length >= uses) return { status: 404, text: 'used_url' };
      const error = isRefusing ? 'invalid_blocks' : checkMessage(body).error;
      isRefusing = false;
      if (error) return { status: 400, text: error };
      address.answers.push(body);
      return { status: 200, text: 'ok' };
    },
  };
}
