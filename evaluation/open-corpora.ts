import type { Encoder } from '../src/domain.js';
import type { Holdings } from '../src/store/holdings.js';
import type { Store } from '../src/store/store.js';
import { holdAll, openCorpus } from '../training/collect-examples.js';
import type { DataFolders } from '../training/domains.js';
import { type Corpus, readQuestions, readSquad } from '../training/read-squad.js';
import { type HeldArticle, readHeldArticles } from './held-article.js';
import { filesOf, type Setting } from './settings.js';

/** A store that holds a data set, and the same articles as answers are judged by. */
export interface OpenCorpus {
  readonly corpus: Corpus;
  readonly store: Store;
  /** All that the store holds. */
  readonly holdings: Holdings;
  /** Whose vectors the store has, and which asks with them; none where words alone are compared. */
  readonly encoder?: Encoder | undefined;
  readonly articles: ReadonlyMap<string, HeldArticle>;
}

/** Data sets in memory: the articles of each are opened once, whichever settings ask them. */
export interface Corpora {
  open(setting: Setting): Promise<OpenCorpus>;
  close(): Promise<void>;
}

/** Data sets of the folders of labelled data. */
export function createCorpora({ encoder, ...folders }: DataFolders & Pick<OpenCorpus, 'encoder'>): Corpora {
  const opened = new Map<string, Promise<OpenCorpus>>();
  return {
    open: async (setting) => {
      const [file = '', wordsFile] = filesOf(setting, folders);
      const key = `${setting.unit} ${file}`;
      const known = opened.get(key) ?? openSquad(file, setting.unit, encoder);
      opened.set(key, known);
      const open = await known;
      return wordsFile === undefined ? open : { ...open, corpus: inWordsOf(open.corpus, readQuestions(wordsFile)) };
    },
    close: async () => {
      for (const { store } of await Promise.all(opened.values())) await store.close();
    },
  };
}

async function openSquad(file: string, unit: Setting['unit'], encoder: Encoder | undefined): Promise<OpenCorpus> {
  const corpus = await readSquad(file, unit);
  const store = await openCorpus(corpus, encoder);
  return { corpus, store, encoder, holdings: await holdAll(store), articles: await readHeldArticles(corpus.files) };
}

/** The questions that stand in the other words too, asked in those. */
function inWordsOf({ files, questions }: Corpus, words: ReadonlyMap<string, string>): Corpus {
  const asked = questions.flatMap((question) => {
    const other = words.get(question.id);
    return other === undefined ? [] : [{ ...question, question: other }];
  });
  return { files, questions: asked };
}
