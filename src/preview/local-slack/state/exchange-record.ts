import { isFields } from '../../../fields.js';
import type { WireExchange } from '../contract.js';
import type { Changes } from './changes.js';

/** How an exchange ended. */
interface ExchangeEnd {
  readonly response: unknown;
  readonly isRefused: boolean;
}

/** Requests and answers between bot and Slack, which the page's inspector shows. */
export interface ExchangeRecord {
  readonly exchanges: readonly WireExchange[];
  /** Begins a request; the function that it returns is called with how it was answered. */
  begin(direction: WireExchange['direction'], name: string, request: unknown): (end: ExchangeEnd) => void;
  reset(): void;
}

/** The newest that are kept. */
export const exchangeLimit = 500;

export function createExchangeRecord(now: () => number, changes: Changes): ExchangeRecord {
  const exchanges: WireExchange[] = [];
  let count = 0;
  return {
    exchanges,
    begin: (direction, name, request) => {
      count += 1;
      const begun = { id: count, direction, name, at: now(), request: blotSecrets(request), isRefused: false };
      exchanges.push(begun);
      if (exchanges.length > exchangeLimit) exchanges.shift();
      changes.announce();
      return ({ response, isRefused }) => {
        const at = exchanges.findIndex(({ id }) => id === begun.id);
        if (at < 0) return;
        const tookMs = Math.max(0, now() - begun.at);
        exchanges[at] = { ...begun, tookMs, response: blotSecrets(response), isRefused };
        changes.announce();
      };
    },
    reset: () => {
      exchanges.length = 0;
      changes.announce();
    },
  };
}

const secret = /xox[a-z]-[\w-]+|xapp-[\w-]+|(?<=ticket=)[\w-]+/g;

/** The value with every token in it blotted out, however deep it stands. */
function blotSecrets(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(secret, '•••');
  if (Array.isArray(value)) return value.map(blotSecrets);
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, name === 'token' ? '•••' : blotSecrets(inner)]),
  );
}
