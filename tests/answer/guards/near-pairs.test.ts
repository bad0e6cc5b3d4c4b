import { describe, expect, it } from 'vitest';
import { askArticle } from '../kinds/ask-article.js';
import { type NearKind, type NearPair, nearKinds, nearPairs } from './near-pairs.js';

/** What is quoted of an article that says one thing and something beside it. */
async function quoteOf({ language, question, rest }: NearPair, said: string): Promise<string> {
  return (await askArticle({ language, article: `# Notes\n\n${said} ${rest}`, question }))?.quote ?? '';
}

/** What is answered though it is no answer, and what isn't though it is. */
interface Failures {
  readonly near: readonly string[];
  readonly twin: readonly string[];
}

async function failuresOf(kind: NearKind): Promise<Failures> {
  const [near, twin]: [string[], string[]] = [[], []];
  for (const pair of nearPairs.filter((other) => other.kind === kind)) {
    if ((await quoteOf(pair, pair.near)) !== '') near.push(pair.question);
    if (!(await quoteOf(pair, pair.twin)).includes(pair.twin)) twin.push(pair.question);
  }
  return { near, twin };
}

/** Of the pairs of each kind, those that fail by words alone. */
const failing: Readonly<Record<NearKind, Failures>> = {
  number: { near: [], twin: [] },
  person: { near: [], twin: [] },
  place: { near: ['Wie viele Windmühlen stehen auf Oster?'], twin: [] },
  year: { near: [], twin: [] },
  date: { near: [], twin: [] },
  unit: { near: [], twin: [] },
  negation: { near: [], twin: [] },
};

describe('a near sentence', () => {
  it.each(nearKinds)('with another %s is no answer, and its twin is one', async (kind) => {
    expect(await failuresOf(kind)).toEqual(failing[kind]);
  });

  it('is tried in at least six pairs of each kind and in five languages', () => {
    for (const kind of nearKinds) {
      const pairs = nearPairs.filter((pair) => pair.kind === kind);
      expect(pairs.length).toBeGreaterThanOrEqual(6);
      expect(new Set(pairs.map(({ language }) => language)).size).toBe(5);
    }
  });
});
