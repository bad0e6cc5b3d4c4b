import Fuse from 'fuse.js';
import lunr from 'lunr';
import MiniSearch from 'minisearch';

/** Finds the place, among the sentences it was made of, of the one that suits a question best; undefined for none. */
export type FindSentence = (question: string) => number | undefined;

/** A search engine as a team would set it up, with each sentence as a document. */
export interface SentenceEngine {
  readonly name: string;
  /** Every how manieth question it is asked: more where it is slow. */
  readonly step: number;
  readonly load: (sentences: readonly string[]) => FindSentence;
}

function documentsOf(sentences: readonly string[]) {
  return sentences.map((text, id) => ({ id, text }));
}

function loadMiniSearch(searchOptions: { readonly fuzzy?: number }) {
  return (sentences: readonly string[]): FindSentence => {
    const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'], searchOptions });
    index.addAll(documentsOf(sentences));
    return (question) => index.search(question)[0]?.id as number | undefined;
  };
}

function loadLunr(sentences: readonly string[]): FindSentence {
  const index = lunr((builder) => {
    builder.ref('id');
    builder.field('text');
    for (const document of documentsOf(sentences)) builder.add(document);
  });
  return (question) => {
    // Marks such as ":" and "~" are operators of its queries.
    const [best] = index.search(question.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' '));
    return best && Number(best.ref);
  };
}

function loadFuse(sentences: readonly string[]): FindSentence {
  const fuse = new Fuse(sentences, { useTokenSearch: true, ignoreLocation: true });
  return (question) => fuse.search(question, { limit: 1 })[0]?.refIndex;
}

export const sentenceEngines: readonly SentenceEngine[] = [
  { name: 'MiniSearch', step: 1, load: loadMiniSearch({}) },
  { name: 'MiniSearch, fuzzy 0.2', step: 1, load: loadMiniSearch({ fuzzy: 0.2 }) },
  { name: 'lunr', step: 1, load: loadLunr },
  { name: 'Fuse token search', step: 10, load: loadFuse },
];
