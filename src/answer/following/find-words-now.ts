import type { Citation, LeadIn, Sentence, Span, WordsNow } from '../../domain.js';
import type { CurrentText } from './current-text.js';
import { findRegion } from './find-region.js';
import { countWords, likenWords } from './liken-words.js';

/**
 * From which likeness on a sentence is taken for what a quote became: where nothing else can be, since all round it
 * stayed; where its neighbours changed too; and where only the words speak. In the latter two no other sentence may be
 * nearly as like. Chosen on made changes (`tests/answer/following/made-changes.test.ts`).
 */
const sureWhereTight = 0.3;
const sureWhereNear = 0.5;
const sureByWords = 0.65;
const lead = 0.15;

/** A sentence may have become several. */
const mostSentences = 4;

interface Likened extends Span {
  readonly first: Sentence;
  readonly likeness: number;
}

/**
 * What stands in the article of today in place of a quote whose words don't stand there any more; undefined where
 * nothing does, or where it isn't sure. `before`: the text that the quote was cut from, if it is kept.
 */
export function findWordsNow(citation: Citation, before: string | undefined, today: CurrentText): WordsNow | undefined {
  const { text, sentences } = today;
  const region = before === undefined ? undefined : findRegion(before, citation, text, citation.language);
  const inRegion = region
    ? sentences.filter(({ start, end }) => start >= region.start && end <= region.end)
    : sentences;
  const needed = region === undefined ? sureByWords : region.isTight ? sureWhereTight : sureWhereNear;
  const runs = likenRuns(citation.quote, text, inRegion);
  const best = runs[0];
  if (!best || best.likeness < needed) return undefined;
  const rival = runs.find(({ start, end }) => end <= best.start || start >= best.end);
  if (!region?.isTight && rival && rival.likeness > best.likeness - lead) return undefined;
  return { start: best.start, end: best.end, quote: text.slice(best.start, best.end), ...leadInsOf(best, text) };
}

/** Neighbouring sentences, the likest first; of those that are as like the shortest. */
function likenRuns(quote: string, text: string, sentences: readonly Sentence[]): readonly Likened[] {
  const wanted = countWords(quote);
  const longest = 2 * quote.length + 200;
  const runs: Likened[] = [];
  for (const [at, first] of sentences.entries()) {
    for (const last of sentences.slice(at, at + mostSentences)) {
      const { start } = first;
      if (last !== first && last.end - start > longest) break;
      const likeness = likenWords(wanted, countWords(text.slice(start, last.end)));
      runs.push({ start, end: last.end, first, likeness });
    }
  }
  return runs.sort((a, b) => b.likeness - a.likeness || a.end - a.start - (b.end - b.start) || a.start - b.start);
}

function leadInsOf({ first, start }: Likened, text: string): Pick<WordsNow, 'leadIns'> {
  const leadIns = (first.leadIns ?? []).map((span, at, spans): LeadIn => {
    const next = spans[at + 1]?.start ?? start;
    return { ...span, quote: text.slice(span.start, span.end), isApart: /\S/u.test(text.slice(span.end, next)) };
  });
  const [outermost, ...inner] = leadIns;
  return outermost ? { leadIns: [outermost, ...inner] } : {};
}
