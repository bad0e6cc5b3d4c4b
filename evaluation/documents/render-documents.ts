import { renderTable, showNumber } from '../render-table.js';
import type { AskedDocument } from './ask-documents.js';
import type { DocumentCounts, FormatCounts } from './document-counts.js';
import { markupSigns } from './markup-signs.js';
import { sample } from './sample.js';

/** Texts of each kind that are shown. */
const shown = 12;

/** What became of the files: by format, those refused, what was left out, and a sample of what shows markup. */
export function renderCounts(counts: DocumentCounts, sampleSize: number): string {
  const rows = [...counts.formats].sort(([a], [b]) => (a < b ? -1 : 1));
  const total: FormatCounts = { files: 0, words: 0, read: 0, sentences: 0, marked: 0 };
  for (const [, one] of rows) {
    for (const key of ['files', 'words', 'read', 'sentences', 'marked'] as const) total[key] += one[key];
  }
  const header = ['format', 'files', 'words', 'read', 'sentences', 'show markup', 'in 1,000'];
  const table = renderTable(
    header,
    [...rows, ['all', total] as const].map(([name, one]) => rowOf(name, one)),
  );
  const left = [...counts.leftOut].sort(([, a], [, b]) => b - a).slice(0, shown);
  const signs = new Map<string, number>();
  for (const { signs: own } of counts.marked) for (const sign of own) signs.set(sign, (signs.get(sign) ?? 0) + 1);
  return [
    table,
    '',
    `Left out (words): ${left.map(([what, words]) => `${what} ${words}`).join(', ') || 'nothing'}`,
    `Refused: ${counts.refused.length}`,
    ...counts.refused.map(({ file, reason }) => `- ${file}: ${reason}`),
    `Less than nine tenths read: ${counts.thin.length}`,
    ...sample(counts.thin, shown).map(({ file, note }) => `- ${file}: ${note}`),
    `Signs of markup: ${[...signs]
      .sort(([, a], [, b]) => b - a)
      .map(([sign, times]) => `${sign} ${times}`)
      .join(', ')}`,
    ...sample(counts.marked, sampleSize).map(
      ({ file, signs: own, text }) => `- ${file} [${own.join(', ')}] ${cut(text)}`,
    ),
  ].join('\n');
}

function rowOf(name: string, { files, words, read, sentences, marked }: FormatCounts): string[] {
  const perThousand = showNumber((1000 * marked) / sentences, 1);
  const share = `${showNumber((100 * read) / words, 1)} %`;
  return [name, String(files), String(words), share, String(sentences), String(marked), perThousand];
}

/** What became of the questions, by language, and those that went wrong. */
export function renderAsked(asked: readonly AskedDocument[]): string {
  const languages = [...new Set(asked.map(({ language }) => language))];
  const groups = languages.map((language) => [language, asked.filter((one) => one.language === language)] as const);
  const header = [
    'language',
    'questions',
    'answered',
    'right first',
    'right shown',
    'wrong',
    'without answer',
    'refused',
  ];
  const table = renderTable(
    header,
    [...groups, ['all', asked] as const].map(([name, own]) => askedRow(name, own)),
  );
  const quotes = asked.flatMap(({ quotes: own }) => own);
  const marked = quotes.filter((quote) => markupSigns(quote).length > 0);
  const missed = asked.filter(({ row, isAnswered, isRightShown }) => (row.quote === '' ? isAnswered : !isRightShown));
  return [
    table,
    '',
    `Quotes: ${quotes.length}, of which ${marked.length} show markup`,
    ...marked.map((quote) => `- [${markupSigns(quote).join(', ')}] ${cut(quote)}`),
    '',
    'Missed:',
    ...missed.map(({ row, isAnswered, confidence, first }) => {
      const what = isAnswered ? 'answered' : 'refused';
      const got = first ? `${first.article}: ${cut(first.quote)}` : 'nothing';
      return `- ${row.line} ${row.question} | ${what} ${confidence.toFixed(2)} | ${got} | expected ${row.quote || 'no answer'}`;
    }),
  ].join('\n');
}

function askedRow(name: string, asked: readonly AskedDocument[]): string[] {
  const can = asked.filter(({ row }) => row.quote !== '');
  const cannot = asked.filter(({ row }) => row.quote === '');
  const count = (of: readonly AskedDocument[], is: (one: AskedDocument) => boolean) => String(of.filter(is).length);
  return [
    name,
    String(can.length),
    count(can, ({ isAnswered }) => isAnswered),
    count(can, ({ isRightFirst }) => isRightFirst),
    count(can, ({ isRightShown }) => isRightShown),
    count(can, ({ isAnswered, isRightShown }) => isAnswered && !isRightShown),
    String(cannot.length),
    count(cannot, ({ isAnswered }) => !isAnswered),
  ];
}

function cut(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > 240 ? `${line.slice(0, 240)}…` : line;
}
