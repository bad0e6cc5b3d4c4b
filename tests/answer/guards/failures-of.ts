import type { Encoder, Language } from '../../../src/domain.js';
import { askArticle } from '../kinds/ask-article.js';

/** A question with a sentence that is no answer to it, one that is, and what an article of either says beside it. */
export interface AskedPair {
  readonly language: Language;
  readonly question: string;
  readonly near: string;
  readonly twin: string;
  readonly rest: string;
}

/** Questions that are answered though nothing answers them, and those that aren't though something does. */
export interface Failures {
  readonly near: readonly string[];
  readonly twin: readonly string[];
}

/** Asks each pair's question of an article with the near sentence, and of one with its twin. */
export async function failuresOf(pairs: readonly AskedPair[], encoder?: Encoder): Promise<Failures> {
  const [near, twin]: [string[], string[]] = [[], []];
  for (const pair of pairs) {
    if ((await quoteOf(pair, pair.near, encoder)) !== '') near.push(pair.question);
    if (!(await quoteOf(pair, pair.twin, encoder)).includes(pair.twin)) twin.push(pair.question);
  }
  return { near, twin };
}

/** What is quoted of an article that says one thing and something beside it. */
async function quoteOf({ language, question, rest }: AskedPair, said: string, encoder?: Encoder): Promise<string> {
  return (await askArticle({ language, article: `# Notes\n\n${said} ${rest}`, question, encoder }))?.quote ?? '';
}
