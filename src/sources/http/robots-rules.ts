import { LRUCache } from 'lru-cache';
import robotsParser from 'robots-parser';
import { robotName } from './ask-server.js';

/** What a host lets robots do. */
export interface RobotsRules {
  allows(address: URL): boolean;
  /** Why it can't be told for now, and nothing may be read. */
  readonly failure?: string;
  /** Milliseconds that it wants between two requests. */
  readonly delay: number;
}

/** What asking for a `robots.txt` came to. */
export type RobotsAnswer =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'failed'; readonly reason: string };

/** Bytes of a `robots.txt` that are read, as RFC 9309 asks for. */
export const robotsLimit = 500 * 1_024;

/** UTF-16 units of a line of it at most: the parser takes time as rules and addresses are long. */
const lineLimit = 500;

const day = 24 * 3_600_000;
const minute = 60_000;
const everything: RobotsRules = { allows: () => true, delay: 0 };

/**
 * The rules of hosts, each asked for once a day. Without a `robots.txt` all may be read; while a server can't tell, for
 * a minute at least, nothing may (RFC 9309). `now`: milliseconds.
 */
export function createRobotsBook(
  ask: (address: URL) => Promise<RobotsAnswer>,
  now: () => number,
): (address: URL) => Promise<RobotsRules> {
  const book = new LRUCache<string, { rules: Promise<RobotsRules>; until: number }>({ max: 500 });
  return async (address) => {
    const known = book.get(address.origin);
    if (known && known.until > now()) return known.rules;
    const page = new URL('/robots.txt', address);
    const entry = { rules: Promise.resolve(everything), until: now() + day };
    entry.rules = ask(page).then((answer) => {
      if (answer.kind === 'text') return rulesOf(page, answer.text);
      if (answer.kind === 'none') return everything;
      entry.until = now() + minute;
      return { allows: () => false, failure: answer.reason, delay: 0 };
    });
    book.set(address.origin, entry);
    return entry.rules;
  };
}

function rulesOf(page: URL, text: string): RobotsRules {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.length <= lineLimit);
  // Stars side by side say no more than one, and cost the parser each time.
  if (!isParser(robotsParser)) throw new TypeError('robots-parser is no function');
  const robots = robotsParser(page.href, lines.map((line) => line.replace(/\*{2,}/g, '*')).join('\n'));
  const seconds = robots.getCrawlDelay(robotName) ?? 0;
  return { allows: ({ href }) => robots.isAllowed(href, robotName) ?? true, delay: Math.max(0, seconds * 1_000) };
}

/** What the package gives to modules is what its types call its `default`. */
function isParser(value: unknown): value is typeof robotsParser.default {
  return typeof value === 'function';
}
