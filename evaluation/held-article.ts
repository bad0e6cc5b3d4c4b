import type { ArticleFile, Passage } from '../src/domain.js';
import { divideText } from '../src/library/divide-text.js';
import { readArticles } from '../src/library/read-article.js';
import type { JudgedText } from './judge-quote.js';
import { referenceSentences } from './reference-sentences.js';

/** An article as its answers are judged: its text, and how Verbatim divides it. */
export interface HeldArticle extends JudgedText {
  readonly name: string;
  readonly title: string;
  readonly passages: readonly Passage[];
}

/** Reads article files by name. */
export async function readHeldArticles(files: readonly ArticleFile[]): Promise<Map<string, HeldArticle>> {
  const held = new Map<string, HeldArticle>();
  for (const file of files) held.set(file.name, await readHeldArticle(file));
  return held;
}

async function readHeldArticle(file: ArticleFile): Promise<HeldArticle> {
  const options = { collection: 'evaluation', now: new Date(0).toISOString(), keepsSources: false };
  const [read] = await readArticles(file, options);
  if (!read) throw new RangeError(`${file.name} holds no article`);
  const { article, source } = read;
  const { text, title, language } = article;
  return {
    name: file.name,
    title,
    text,
    references: referenceSentences(text),
    passages: divideText(text, source.blocks, language).passages,
  };
}
