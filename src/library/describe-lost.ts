import type { ArticleRecord } from '../store/indexed-article.js';
import type { LeftOut } from './formats/contract.js';
import { countWords } from './formats/count-left-out.js';

/** Share of a file's words below which it is said that many became no sentence. */
const usualShare = 0.9;

/** Files with fewer words say little by a share. */
const fewWords = 50;

/**
 * What of a file's words became no sentence, where that is more than a tenth: `65 % of its words became sentences; left
 * out: code, menus`. Headings count as read, for they are told with every sentence under them.
 */
export function describeLost(
  { article: { text }, source: { blocks }, passages }: ArticleRecord,
  leftOut: readonly LeftOut[],
): string[] {
  const lost = leftOut.reduce((sum, { words }) => sum + words, 0);
  const all = countWords(text) + lost;
  const headings = blocks.filter(({ kind }) => kind === 'heading' || kind === 'head');
  const told = passages.flatMap(({ sentences }) => sentences.filter(({ inSection }) => inSection > 0));
  const spans = [...told, ...headings];
  const read = spans.reduce((sum, { start, end }) => sum + countWords(text.slice(start, end)), 0);
  const share = all === 0 ? 1 : Math.min(1, read / all);
  if (all < fewWords || share >= usualShare) return [];
  const most = leftOut.toSorted((a, b) => b.words - a.words).map(({ what }) => what);
  const what = most.length > 0 ? `; left out: ${[...new Set(most)].slice(0, 5).join(', ')}` : '';
  return [`${Math.floor(share * 100)} % of its words became sentences${what}`];
}
