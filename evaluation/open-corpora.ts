import path from 'node:path';
import type { Holdings } from '../src/store/holdings.js';
import type { Store } from '../src/store/store.js';
import { holdAll, openCorpus } from '../training/collect-examples.js';
import { type Corpus, readSquad } from '../training/read-squad.js';
import { type HeldArticle, readHeldArticles } from './held-article.js';
import type { Setting } from './settings.js';

/** A store that holds a data set, and the same articles as answers are judged by. */
export interface OpenCorpus {
  readonly corpus: Corpus;
  readonly store: Store;
  /** All that the store holds. */
  readonly holdings: Holdings;
  readonly articles: ReadonlyMap<string, HeldArticle>;
}

/** Data sets in memory: each is opened once, whichever settings ask it. */
export interface Corpora {
  open(setting: Pick<Setting, 'file' | 'unit'>): Promise<OpenCorpus>;
  close(): Promise<void>;
}

/** Data sets of the evaluation folder. */
export function createCorpora(folder: string): Corpora {
  const opened = new Map<string, Promise<OpenCorpus>>();
  return {
    open: ({ file, unit }) => {
      const key = `${unit} ${file}`;
      const known = opened.get(key) ?? openSquad(path.join(folder, file), unit);
      opened.set(key, known);
      return known;
    },
    close: async () => {
      for (const { store } of await Promise.all(opened.values())) await store.close();
    },
  };
}

async function openSquad(file: string, unit: Setting['unit']): Promise<OpenCorpus> {
  const corpus = await readSquad(file, unit);
  const store = await openCorpus(corpus);
  return { corpus, store, holdings: await holdAll(store), articles: await readHeldArticles(corpus.files) };
}
