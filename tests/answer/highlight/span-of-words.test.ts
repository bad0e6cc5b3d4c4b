import { describe, expect, it } from 'vitest';
import { spanOfWords } from '../../../src/answer/highlight/span-of-words.js';
import { readOne } from './read-one.js';

function textOf(text: string, from: string, to: string) {
  const read = { ...readOne('What?', text), facts: [] };
  const at = (word: string) => read.words.findIndex((each) => each.word === word);
  const { start, end } = spanOfWords(read, { first: at(from), last: at(to) });
  return text.slice(start, end);
}

describe('spanOfWords', () => {
  it('takes the signs of numbers, the dot of an acronym and an open bracket’s end along', () => {
    expect(textOf('It cost $40 then.', '40', '40')).toBe('$40');
    expect(textOf('Some 90% of it went.', '90', '90')).toBe('90%');
    expect(textOf('It is 90 % of it.', '90', '90')).toBe('90 %');
    expect(textOf('They left the U.S. in May.', 'us', 'us')).toBe('U.S.');
    expect(textOf('The act (of care) is old.', 'act', 'care')).toBe('act (of care)');
    expect(textOf('The "free town" is old.', 'the', 'town')).toBe('The "free town"');
  });

  it('takes no sign that is not its own', () => {
    expect(textOf('The act (of care) is old.', 'of', 'care')).toBe('of care');
    expect(textOf('They left Bern.', 'bern', 'bern')).toBe('Bern');
  });

  it('keeps to a fact’s own span', () => {
    const read = readOne('How much?', 'It cost 40 million francs.');
    const fact = read.facts.find(({ fact: { type } }) => type === 'quantity');
    expect(fact && spanOfWords(read, fact)).toEqual(fact?.span);
  });
});
