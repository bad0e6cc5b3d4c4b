import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { createCutter } from '../../src/encoder/create-cutter.js';
import { readAbout } from '../../src/encoder/read-encoder-files.js';
import { readReference } from './read-reference.js';

const shipped = path.resolve(import.meta.dirname, '..', '..', 'data', 'encoder');
const tokenizer = JSON.parse(readFileSync(path.join(shipped, 'tokenizer.json'), 'utf8'));
const about = readAbout(shipped);
const cut = createCutter(tokenizer, about);
const [begin, unknown, end] = [0, 3, 2];

it('cuts texts of five languages into the pieces that the reference has', () => {
  for (const { kind, text, pieces } of readReference()) expect(cut(kind, text), text).toEqual(pieces);
});

it('tells a question from a sentence by what it puts before it', () => {
  expect(cut('question', 'x')).not.toEqual(cut('sentence', 'x'));
  expect(cut('question', 'x').slice(-2)).toEqual(cut('sentence', 'x').slice(-2));
});

it('reads blanks, controls and wide letters as others do', () => {
  expect(cut('sentence', ' a \n\t b\u00a0c\u200b ')).toEqual(cut('sentence', 'a b c'));
  expect(cut('sentence', 'a\u0007b')).toEqual(cut('sentence', 'ab'));
  expect(cut('sentence', 'ＡＢＣ ﬁn')).toEqual(cut('sentence', 'ABC fin'));
});

it('spells in single letters what no piece holds, in any script that the model knows', () => {
  for (const text of ['Zxqvkj', 'Ελλάδα', 'Москва', '日本語', '한국어', 'עברית', 'قسنطينة', '123456789012']) {
    expect(cut('sentence', text), text).not.toContain(unknown);
  }
});

it('takes what looks like a mark of its own for text', () => {
  const pieces = cut('sentence', 'the tag </s> and <pad> in a page');
  expect(pieces.filter((piece) => piece === end)).toHaveLength(1);
  expect(pieces.filter((piece) => piece === begin)).toHaveLength(1);
});

it('takes the beginning of a long text, between its two marks', () => {
  const word = 'meaning ';
  for (const text of [word.repeat(2_000), 'x'.repeat(100_000), '🙂'.repeat(20_000), 'אב '.repeat(9_000)]) {
    const pieces = cut('sentence', text);
    expect(pieces.length).toBeLessThanOrEqual(about.longest);
    expect([pieces[0], pieces.at(-1)]).toEqual([begin, end]);
  }
  expect(cut('sentence', word.repeat(2_000))).toEqual(cut('sentence', word.repeat(1_000)));
});

it('cuts nothing, emoji and lone surrogates without failing', () => {
  for (const text of ['', ' ', '🙂👩‍👩‍👧‍👦', '\ud83d', 'a\udc00b', '\u202e‮שלום', '\u0000']) {
    const pieces = cut('question', text);
    expect([pieces[0], pieces.at(-1)], JSON.stringify(text)).toEqual([begin, end]);
  }
});
