import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followAnchor } from '../../src/domain/follow-anchor.js';
import { anchorOf } from '../../src/domain/text-anchor.js';
import { chooseAnchor, type TextAnchor } from '../../src/domain.js';

/** The span of the words' place numbered `at`, from 0. */
function spanOf(text: string, words: string, at = 0) {
  let start = -1;
  for (let count = 0; count <= at; count += 1) start = text.indexOf(words, start + 1);
  return { start, end: start + words.length };
}

function anchorAt(text: string, words: string, at = 0): TextAnchor | undefined {
  return chooseAnchor(text, spanOf(text, words, at));
}

const hours = 'Maps are free. The desk is shut. Ask the watch.\n\nFilms are lent. The desk is shut. Come back.';
const rooms = 'The map room\n\nNo food in here.\n\nThe film room\n\n(No food in here.)\n\nAll else is.';

describe('what a quote is found by', () => {
  it.each([
    ['stands there once', 'The desk is shut. Ask the watch.', 'The desk is shut.'],
    ['is part of longer words elsewhere', 'A desk. The desktop.', 'A desk.'],
    ['has no word', 'One … two …', '…'],
  ])('needs nothing more where it %s', (_, text, quote) => {
    expect(anchorAt(text, quote)).toBeUndefined();
  });

  it.each([
    ['what stands before it in its line', hours, 0, { prefix: 'are free.', start: 'The desk is shut' }],
    ['the second of them', hours, 1, { prefix: 'are lent.', start: 'The desk is shut' }],
    [
      'what stands behind it',
      'No. The desk is shut. Or so. No. The desk is shut.',
      0,
      { start: 'The desk is shut', suffix: '. Or so' },
    ],
  ])('is told from the same words elsewhere by %s', (_, text, at, anchor) => {
    expect(anchorAt(text, 'The desk is shut.', at)).toEqual(anchor);
  });

  it('is told by the line above it, with the marks that stand between them', () => {
    expect(anchorAt(rooms, 'No food in here.')).toEqual({ prefix: 'map room', start: 'No food in here' });
    expect(anchorAt(rooms, '(No food in here.)')).toEqual({ prefix: 'film room', start: '(No food in here' });
  });

  it('is told by the line below it where that is the only other, with the marks at its end', () => {
    expect(anchorAt('Shut.\n\nMonday\n\nShut.\n\nShut.', 'Shut.')).toEqual({ start: 'Shut.', suffix: 'Monday' });
  });

  it('is told by more of its own words where it begins as another does', () => {
    const quote = 'One two three four five six seven eight nine ten eleven.';
    expect(anchorAt(`One two three four five, then ten. ${quote}`, quote)).toEqual({ start: quote.slice(0, -1) });
  });

  it('does not end before it ends', () => {
    const text = 'Go to the desk at noon and read the list at the desk at noon and sign the list at the desk at noon.';
    const { start = '', end = '' } = anchorAt(text, text) ?? {};
    expect(followAnchor(text, { start, end })).toEqual({ start: 0, end: text.length - 1 });
  });

  it('is told whatever the case of the same words elsewhere, and the blanks between them', () => {
    expect(anchorAt('THE\nDESK IS SHUT today. The desk is shut.', 'The desk is shut.')).toMatchObject({
      prefix: 'SHUT today.',
    });
  });

  it.each([
    ['Arabic', 'هذا للزوار. المكتب مغلق. ثم هذا: المكتب مغلق. انتهى.', 'المكتب مغلق.', 'ثم هذا:'],
    ['Chinese', '图书馆很大。办公桌关了。我们回家。办公桌关了。', '办公桌关了。', '我们回家。'],
  ])('is told in %s', (_, text, quote, before) => {
    const anchor = anchorAt(text, quote, 1);
    expect(before.endsWith(anchor?.prefix ?? '-')).toBe(true);
    const place = spanOf(text, quote, 1);
    expect(followAnchor(text, anchor ?? { start: '' })).toEqual({ ...place, end: place.end - 1 });
  });

  it('of a row of a table is told by the last word of the row above it', () => {
    const text = 'Room · Fee 1\nFilm · Fee 2 euros\nRoom · Fee 1';
    expect(anchorAt(text, 'Room · Fee 1', 1)).toEqual({ prefix: 'euros', start: 'Room', end: '1' });
  });

  it('is left as it is where nothing tells it from the others, and in a text of more than a million characters', () => {
    const text = 'No. '.repeat(2_000);
    expect(chooseAnchor(text, { start: 4_000, end: 4_003 })).toBeUndefined();
    expect(chooseAnchor(`${'x'.repeat(999_990)} No. Yes. No.`, { start: 1_000_000, end: 1_000_003 })).toBeUndefined();
  });
});

const word = fc.constantFrom('desk', 'Desk', 'shut', 're-use', 'R&D', '50%', '1,000', 'مكتب', '桌子', 'l’été', 'a');
const sentence = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 14 }), fc.constantFrom('.', '?', ' …', '.”', ')'))
  .map(([words, mark]) => words.join(' ') + mark);
const document = fc
  .array(fc.tuple(sentence, fc.constantFrom(' ', '\n', '\n\n')), { minLength: 1, maxLength: 12 })
  .map((parts) =>
    parts
      .map(([words, gap]) => words + gap)
      .join('')
      .trimEnd(),
  );

describe('whatever the text and whatever is quoted of it', () => {
  const quoted = document.chain((text) => {
    const ends = [...text.matchAll(/[.?…”)](?=\s|$)/gu)].map(({ index, 0: mark }) => index + mark.length);
    return fc.nat(Math.max(0, ends.length - 1)).map((at) => {
      const from = at === 0 ? 0 : (ends[at - 1] ?? 0);
      return { text, start: from + (text.slice(from).match(/^\s*/)?.[0].length ?? 0), end: ends[at] ?? text.length };
    });
  });

  it('leads to the quote and to nothing before it, if to anything that it needs', () => {
    fc.assert(
      fc.property(quoted, ({ text, start, end }) => {
        const anchor = chooseAnchor(text, { start, end });
        if (!anchor) return;
        const found = followAnchor(text, anchor);
        expect(found).toBeDefined();
        const left = text.slice(start, found?.start) + text.slice(found?.end, end);
        expect(left).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });

  it('is words of the text, each term of one line, and what stands around it stands right there', () => {
    fc.assert(
      fc.property(quoted, ({ text, start, end }) => {
        const { prefix, suffix, ...own } = chooseAnchor(text, { start, end }) ??
          anchorOf(text.slice(start, end)) ?? { start: '' };
        for (const term of [prefix, own.start, own.end, suffix]) {
          if (term === undefined) continue;
          expect(text).toContain(term);
          expect(term).not.toContain('\n');
        }
        if (prefix !== undefined) expect(text.slice(0, start + 2)).toContain(prefix);
        if (suffix !== undefined) expect(text.slice(end - 2)).toContain(suffix);
      }),
    );
  });
});
