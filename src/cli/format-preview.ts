import { type ArticlePreview, type FilePreview, lifeFields } from '../domain.js';
import { cliWords, curationWords } from '../words.js';
import { alignColumns, fitColumns } from './align-columns.js';
import { shownInstant } from './format-entries.js';
import { oneLine, printable } from './printable.js';

/** Columns of what others wrote at most, so that each stands on a line of an ordinary terminal. */
const widest = 84;

/** What would become of files: a table for each article under its file's name, and a line that counts all. */
export function formatPreview(previews: readonly FilePreview[]): string {
  const readable = previews.filter((preview) => preview.kind === 'readable');
  return [
    ...readable.flatMap(fileLines),
    cliWords.previewed({
      readable: readable.length,
      refused: previews.length - readable.length,
      sentences: readable.reduce((sum, { sentences }) => sum + sentences, 0),
    }),
  ].join('\n');
}

function fileLines({ name, count, articles }: FilePreview & { readonly kind: 'readable' }): string[] {
  const further = count - articles.length;
  return [
    printable(name),
    ...articles.flatMap((article) => [...alignColumns(rowsOf(article)), '']),
    ...(further > 0 ? [`  ${cliWords.furtherArticles(further)}`, ''] : []),
  ];
}

function rowsOf(article: ArticlePreview): string[][] {
  const { title, language, publishedAt, source, url, format, collection, life = {}, sections, sentences } = article;
  const labels = cliWords.previewLabels;
  return [
    row(labels.title, shorten(title)),
    row(labels.language, language === 'und' ? cliWords.languageUnknown : shorten(language)),
    ...(publishedAt === undefined ? [] : [row(labels.date, shorten(publishedAt))]),
    ...(source === undefined ? [] : [row(labels.source, shorten(source))]),
    ...(url === undefined ? [] : [row(labels.url, shorten(url))]),
    row(labels.format, cliWords.formats[format]),
    row(labels.collection, shorten(collection)),
    ...lifeFields.flatMap((name) => {
      const value = life[name];
      if (value === undefined) return [];
      return [row(curationWords.fields[name], name === 'owner' ? shorten(value) : shownInstant(value))];
    }),
    row(labels.sections, String(sections)),
    ...list('', article.headings.map(shorten)),
    row(labels.sentences, String(sentences)),
    ...list('', article.opening.map(shorten)),
    ...list(
      labels.leftOut,
      article.leftOut.map(({ what, words }) => cliWords.leftOut(oneLine(what), words)),
    ),
    ...list(labels.notes, article.notes.map(oneLine)),
  ];
}

function row(label: string, value: string): string[] {
  return ['', label, value];
}

/** The label stands at the first alone. */
function list(label: string, values: readonly string[]): string[][] {
  return values.map((value, at) => row(at === 0 ? label : '', value));
}

function shorten(text: string): string {
  return fitColumns(oneLine(text), widest);
}
