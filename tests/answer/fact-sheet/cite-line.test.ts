import { expect, it } from 'vitest';
import type { ChosenLine } from '../../../src/answer/fact-sheet/choose-lines.js';
import { citeLine } from '../../../src/answer/fact-sheet/cite-line.js';
import { makeSource } from './make-source.js';

const text = 'The port was opened in 1891.';
const values = [{ start: 123, end: 127 }];

function cite(source = makeSource(text), group: ChosenLine['group'] = 'when') {
  return citeLine({ group, source, values } as unknown as ChosenLine, text);
}

it('cites a line with its place in the article, and marks its values', () => {
  const { group, citation } = cite(makeSource(text, [], { heading: 'History' }));
  expect(group).toBe('when');
  expect(citation).toMatchObject({
    quote: text,
    start: 100,
    end: 100 + text.length,
    locator: { section: 'History', sentence: 1 },
    highlights: values,
  });
});

it('says no section and no place where there is none, and the place where there is one', () => {
  expect(cite().citation.locator).toEqual({ sentence: 1 });
  const source = makeSource(text);
  const placed = { ...source, sentence: { ...source.sentence, place: { page: 3 } } };
  expect(cite(placed).citation.locator).toEqual({ sentence: 1, place: { page: 3 } });
});
