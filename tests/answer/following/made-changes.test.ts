import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { foldWords } from '../../../src/answer/following/fold-words.js';
import { followQuote } from '../../../src/answer/following/follow-quote.js';
import { isNightly } from '../../set-up/test-sizes.js';
import { divide, quoteFrom } from './divide.js';

/** mulberry32: the same numbers for the same seed. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const folder = path.resolve('data', 'articles');
/** Of so many sentences one is changed. */
const step = isNightly ? 1 : 4;

const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(path.join(folder, name), 'utf8').replace(/^---\n[\s\S]*?\n---\n/u, ''));

type Edit = 'reworded' | 'struck out' | 'replaced';

/** Other words in about one place of four, as somebody corrects a sentence. */
function reword(sentence: string, others: readonly string[], random: () => number): string {
  const pick = () => others[Math.floor(random() * others.length)] ?? 'word';
  const words = sentence.split(' ');
  const at = Math.floor(random() * words.length);
  return words.map((word, i) => (i === at || random() < 0.2 ? pick() : word)).join(' ');
}

/** Of changed sentences: how often the right words were told, others, or none. */
function count(edit: Edit, shareOfOthers: number) {
  const random = createRandom(7);
  const counts = { right: 0, wrong: 0, none: 0 };
  for (const [index, text] of texts.entries()) {
    const { sentences } = divide(text);
    const foreign = divide(texts[(index + 1) % texts.length] ?? '');
    const said = sentences.map(({ start, end }) => text.slice(start, end));
    const words = said.join(' ').split(/\s+/u);
    for (const [at, quote] of said.entries()) {
      // What is said twice still stands elsewhere, and a heading is no sentence.
      if (at % step > 0) continue;
      if (quote.length < 20 || said.filter((other) => foldWords(other) === foldWords(quote)).length > 1) continue;
      const other = foreign.sentences[Math.floor(random() * foreign.sentences.length)];
      const changed = {
        reworded: reword(quote, words, random),
        'struck out': '',
        replaced: other ? foreign.text.slice(other.start, other.end) : '',
      }[edit];
      let after = '';
      let end = 0;
      for (const [i, span] of sentences.entries()) {
        const own = said[i] ?? '';
        const written = i === at ? changed : random() < shareOfOthers ? reword(own, words, random) : own;
        after += text.slice(end, span.start) + written;
        end = span.end;
      }
      after += text.slice(end);
      const result = followQuote(quoteFrom(text, quote), text, divide(after));
      if (result.kind === 'stands') continue;
      const now = result.now?.quote;
      if (now === undefined) counts.none += 1;
      else if (edit === 'reworded' && foldWords(now).includes(foldWords(changed).slice(0, 30))) counts.right += 1;
      else counts.wrong += 1;
    }
  }
  return counts;
}

it.each([0, 0.3])('tells the right words or none, with %d of all other sentences changed too', (share) => {
  const reworded = count('reworded', share);
  expect(reworded.right / (reworded.right + reworded.wrong)).toBeGreaterThanOrEqual(0.95);
  expect(reworded.right / (reworded.right + reworded.wrong + reworded.none)).toBeGreaterThan(0.75);
  for (const edit of ['struck out', 'replaced'] as const) {
    const { wrong, none } = count(edit, share);
    expect({ edit, isRare: wrong / (wrong + none) <= 0.03 }).toEqual({ edit, isRare: true });
  }
});
