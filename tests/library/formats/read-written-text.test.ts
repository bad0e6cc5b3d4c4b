import { expect, it } from 'vitest';
import { readWrittenText } from '../../../src/library/formats/read-written-text.js';

it('reads what follows the front matter, and knows the lines of the file', () => {
  const content = '---\ntitle: Fees\nodd: 1\n---\n\nThe fee is 20.\n';
  const leftOut = [{ what: 'code', words: 2 }];
  const [document, ...others] = readWrittenText(content, (text, at) => {
    expect(content.slice(at)).toBe(text);
    expect(text.trim()).toBe('The fee is 20.');
    const start = content.indexOf('The');
    return { blocks: [{ kind: 'paragraph', pieces: [{ text: 'The', at: { start, end: start + 3 } }] }], leftOut };
  });
  expect(others).toEqual([]);
  expect(document).toMatchObject({ matter: { title: 'Fees' }, leftOut, blocks: [{ place: { line: 6 } }] });
});

it('refuses a draft, which is not to be read', () => {
  const read = () => {
    throw new Error('It is read.');
  };
  expect(() => readWrittenText('---\ndraft: true\n---\nWords.', read)).toThrow('a draft, as its front matter says');
});
