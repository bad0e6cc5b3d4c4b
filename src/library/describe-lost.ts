import type { ArticleRecord } from '../store/indexed-article.js';
import type { LeftOut } from './formats/contract.js';
import { countWords } from './formats/count-left-out.js';

/** Share of a file's words below which it is said that many became no sentence. */
const usualShare = 0.9;

/** Files with fewer words say little by a share. */
const fewWords = 50;

/**
 * What of a file's words became no sentence, where that is more than a tenth: `65 % of its words became sentences; left
 * out: code, menus`.
 */
export function describeLost(record: ArticleRecord, leftOut: readonly LeftOut[]): string[] {
  const { words, read } = measureRead(record, leftOut);
  const share = words === 0 ? 1 : Math.min(1, read / words);
  if (words < fewWords || share >= usualShare) return [];
  const most = leftOut.toSorted((a, b) => b.words - a.words).map(({ what }) => what);
  const what = most.length > 0 ? `; left out: ${[...new Set(most)].slice(0, 5).join(', ')}` : '';
  return [`${Math.floor(share * 100)} % of its words became sentences${what}`];
}

/**
 * How many words a file has, those that were left out among them, and how many of these were read: became sentences, or
 * headings, which are told with every sentence under them.
 */
export function measureRead(
  { article: { text }, source: { blocks }, passages }: ArticleRecord,
  leftOut: readonly LeftOut[],
): { readonly words: number; readonly read: number } {
  const lost = leftOut.reduce((sum, { words }) => sum + words, 0);
  const headings = blocks.filter(({ kind }) => kind === 'heading' || kind === 'head');
  const told = passages.flatMap(({ sentences }) => sentences.filter(({ inSection }) => inSection > 0));
  // What stands before all blocks is the title.
  const title = { start: 0, end: blocks[0]?.start ?? 0 };
  const spans = [...told, ...headings, title];
  const read = spans.reduce((sum, { start, end }) => sum + countWords(text.slice(start, end)), 0);
  return { words: countWords(text) + lost, read };
}
