import { expect, it } from 'vitest';
import { spreadQuestion } from '../../../bench/load/spread-questions.js';

const both = { surface: 'both', connections: 'both' } as const;

it('has each process meet every surface over every kind of connection, equally often', () => {
  const urls = ['a', 'b'];
  const ways = Array.from({ length: 16 }, (_, index) => spreadQuestion(index, { urls, ...both }));
  expect(ways.map(({ url }) => url).join('')).toBe('abababababababab');
  const met = (url: string) =>
    ways.filter((way) => way.url === url).map(({ surface, isKept }) => `${surface} ${isKept ? 'kept' : 'new'}`);
  for (const url of urls) {
    expect(met(url).sort()).toEqual(
      ['command kept', 'command new', 'mention kept', 'mention new'].flatMap((kind) => [kind, kind]),
    );
  }
});

it('takes what is asked for where it isn’t both', () => {
  expect(spreadQuestion(7, { urls: ['a'], surface: 'mention', connections: 'new' })).toEqual({
    url: 'a',
    surface: 'mention',
    isKept: false,
  });
});
