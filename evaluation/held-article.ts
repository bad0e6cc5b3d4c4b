import type { ArticleFile, Passage } from '../src/domain.js';
import { divideText } from '../src/library/divide-text.js';
import { readArticle } from '../src/library/read-article.js';
import type { JudgedText } from './judge-quote.js';
import { referenceSentences } from './reference-sentences.js';

/** An article as its answers are judged: its text, and how Verbatim divides it. */
export interface HeldArticle extends JudgedText {
  readonly name: string;
  readonly title: string;
  readonly passages: readonly Passage[];
}

/** Reads article files by name. */
export function readHeldArticles(files: readonly ArticleFile[]): Map<string, HeldArticle> {
  return new Map(files.map((file) => [file.name, readHeldArticle(file)]));
}

function readHeldArticle(file: ArticleFile): HeldArticle {
  const options = { collection: 'evaluation', now: new Date(0).toISOString(), keepsSources: false };
  const { article, source } = readArticle(file, options);
  const { text, title, language } = article;
  return {
    name: file.name,
    title,
    text,
    references: referenceSentences(text),
    passages: divideText(text, source.blocks, language).passages,
  };
}
