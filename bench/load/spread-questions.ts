import type { Surface } from './records.js';

interface Spreading {
  readonly urls: readonly string[];
  readonly surface: Surface | 'both';
  readonly connections: 'new' | 'kept' | 'both';
}

interface Way {
  readonly url: string;
  readonly surface: Surface;
  readonly isKept: boolean;
}

/**
 * How the `index`th question goes out: to each process in turn, as a load balancer does. Of what is `both`, whole rounds
 * over the processes alternate, so that each process meets all of it: connections with each round, surfaces with each
 * second one.
 */
export function spreadQuestion(index: number, { urls, surface, connections }: Spreading): Way {
  const round = Math.floor(index / urls.length);
  return {
    url: urls[index % urls.length] ?? '',
    surface: surface === 'both' ? surfaceOf(round) : surface,
    isKept: connections === 'kept' || (connections === 'both' && round % 2 === 0),
  };
}

function surfaceOf(round: number): Surface {
  return round % 4 < 2 ? 'command' : 'mention';
}
