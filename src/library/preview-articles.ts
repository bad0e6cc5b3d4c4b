import { type ArticleFiles, type ArticlePreview, type FilePreview, lifeFields } from '../domain.js';
import type { LeftOut } from './formats/contract.js';
import { type PrepareArticle, prepareArticle, type ReadyArticle } from './prepare-article.js';
import type { ReadOptions } from './read-article.js';

/** What is shown of each: enough to see whether it was read rightly. */
const most = { articles: 5, headings: 5, sentences: 3 };

interface PreviewOptions extends Omit<ReadOptions, 'keepsSources'> {
  /** By default in this thread. */
  readonly prepare?: PrepareArticle | undefined;
  /** The title of an article that is there, by its id. */
  readonly titleOf?: (id: string) => Promise<string | undefined>;
}

/**
 * Makes each file ready as an import does, within the same bounds, and tells what it would become; keeps nothing. Files
 * are told in their order, each read when the one before is done with.
 */
export async function previewArticles(
  files: ArticleFiles,
  { prepare = prepareArticle, titleOf, ...options }: PreviewOptions,
): Promise<readonly FilePreview[]> {
  const previews: FilePreview[] = [];
  for await (const file of files) {
    if (!('bytes' in file)) {
      previews.push({ kind: 'refused', name: file.name, reason: file.reason });
      continue;
    }
    // Nothing is kept, so nothing that is there already settles anything.
    const task = { kind: 'file', file, options: { ...options, keepsSources: false }, settledIn: [] } as const;
    const prepared = await prepare(task);
    if (prepared.kind === 'refused') {
      previews.push({ kind: 'refused', name: file.name, reason: prepared.reason });
      continue;
    }
    const ready = prepared.kind === 'ready' ? prepared.articles : [];
    const described = describeFile(file.name, ready);
    const former = await Promise.all(ready.slice(0, most.articles).map(({ record }) => titleOf?.(record.article.id)));
    const articles = described.articles.map((article, at) => {
      const replaces = former[at];
      return { ...article, ...(replaces !== undefined && { replaces }) };
    });
    previews.push({ ...described, articles });
  }
  return previews;
}

/** What a file was made into. */
export function describeFile(name: string, articles: readonly ReadyArticle[]): FilePreview & { kind: 'readable' } {
  return {
    kind: 'readable',
    name,
    count: articles.length,
    sentences: articles.reduce((sum, article) => sum + sentencesOf(article).length, 0),
    articles: articles.slice(0, most.articles).map(previewArticle),
  };
}

function previewArticle(ready: ReadyArticle): ArticlePreview {
  const { article, sections, life = {} } = ready.record;
  const { text, title, language, publishedAt, source, url, format, collection } = article;
  const sentences = sentencesOf(ready);
  const said = lifeFields.filter((name) => life[name] !== undefined);
  return {
    title,
    language,
    ...(publishedAt !== undefined && { publishedAt }),
    ...(source !== undefined && { source }),
    ...(url !== undefined && { url }),
    format,
    collection,
    ...(said.length > 0 && { life: Object.fromEntries(said.map((name) => [name, life[name]])) }),
    sections: sections.length,
    sentences: sentences.length,
    headings: sections.slice(0, most.headings).map(({ heading }) => heading),
    opening: sentences.slice(0, most.sentences).map(({ start, end }) => text.slice(start, end)),
    leftOut: addUp(ready.leftOut),
    notes: ready.notes,
  };
}

function sentencesOf({ record: { passages } }: ReadyArticle) {
  return passages.flatMap(({ sentences }) => sentences);
}

function addUp(leftOut: readonly LeftOut[]): LeftOut[] {
  const sums = new Map<string, number>();
  for (const { what, words } of leftOut) sums.set(what, (sums.get(what) ?? 0) + words);
  return Array.from(sums, ([what, words]) => ({ what, words })).sort((a, b) => b.words - a.words);
}
