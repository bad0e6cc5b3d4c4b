import { median, shareOf } from '../evaluation/compute-figures.js';
import type { HeldArticle } from '../evaluation/held-article.js';
import { expectAnswers } from '../evaluation/judge-answer.js';
import type { OpenCorpus } from '../evaluation/open-corpora.js';
import { type Setting, takeEvery } from '../evaluation/settings.js';
import type { FindSentence, SentenceEngine } from './sentence-engines.js';

/** How well and how fast an engine answers a setting. */
export interface Quality {
  /** Share of the questions whose right sentence comes first. */
  readonly rightFirst: number;
  /** Milliseconds a question, median. */
  readonly ms: number;
}

/** What an engine searches for a question: sentences, and the articles they are of. */
interface Shelf {
  readonly sentences: readonly { readonly article: string; readonly quote: string }[];
  readonly find: FindSentence;
}

/**
 * Asks an engine a setting's questions over the very sentences that Verbatim chooses among. Where a question may look
 * into one article only, the engine has an index of that article alone.
 */
export function measureEngineQuality(
  engine: SentenceEngine,
  setting: Setting,
  { corpus, articles }: Pick<OpenCorpus, 'corpus' | 'articles'>,
  clock: () => number,
): Quality {
  const shelves = new Map<string, Shelf>();
  const shelfOf = (names: readonly string[]): Shelf => {
    const key = names.join('\n');
    const known = shelves.get(key) ?? stock(engine, names, articles);
    shelves.set(key, known);
    return known;
  };
  const everything = [...articles.keys()];
  const results = takeEvery(setting.ask(corpus), engine.step).map((asked) => {
    const { sentences, find } = shelfOf(asked.scope.articles ?? everything);
    const began = clock();
    const place = find(asked.question);
    const ms = clock() - began;
    const found = place === undefined ? undefined : sentences[place];
    return { ms, isRight: found !== undefined && expectAnswers(asked, articles).isRight(found) };
  });
  return { rightFirst: shareOf(results, ({ isRight }) => isRight), ms: median(results.map(({ ms }) => ms)) };
}

function stock(engine: SentenceEngine, names: readonly string[], articles: OpenCorpus['articles']): Shelf {
  const sentences = names.flatMap((name) => sentencesOf(articles.get(name)));
  return { sentences, find: engine.load(sentences.map(({ quote }) => quote)) };
}

function sentencesOf(article: HeldArticle | undefined) {
  return (
    article?.passages.flatMap((passage) =>
      passage.sentences.map(({ start, end }) => ({ article: article.name, quote: article.text.slice(start, end) })),
    ) ?? []
  );
}
