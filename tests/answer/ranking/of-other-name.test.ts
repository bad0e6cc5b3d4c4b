import { describe, expect, it } from 'vitest';
import { isOfOtherName } from '../../../src/answer/ranking/of-other-name.js';
import { makeHit } from '../make-hit.js';
import { makeCandidate, makeQuery } from './make-candidates.js';

function isOther(question: string, text: string, title = ''): boolean {
  return isOfOtherName(makeQuery(question), makeCandidate(makeHit(text, { title }), 0));
}

describe('a sentence with another name in the stead of the question’s', () => {
  it.each([
    ['When was Ada Kern born?', 'Ida Kern was born on 4 May 1931.'],
    ['Where does Lena Brandt work?', 'Lena Holm works in the archive.'],
    ['When does the library in Torvik open?', 'The library in Lindby opens at nine.'],
  ])('is of another one: %s', (question, text) => expect(isOther(question, text)).toBe(true));

  it.each([
    ['the name stands near it', 'When was Ada Kern born?', 'Ida Kern was born in 1931. Ada Kern was her sister.'],
    ['a title is no name', 'When was President Kern born?', 'Ida Kern was born on 4 May 1931.'],
    ['a title stands for a name', 'When was Ada Kern born?', 'President Kern was born on 4 May 1931.'],
    [
      'a short form may be spelled out',
      'Who runs the shop of NFUC?',
      'The shop of Northern Ferry Users is run by Per.',
    ],
    ['an article leads to anything', 'Who is the steward of the Torvik?', 'The Garden Foundation is the steward.'],
    ['a month is no name', 'What happens in Torvik?', 'Lamps are lit in May.'],
    ['what begins a sentence is no name', 'When was Ada Kern born?', 'When Kern was born is not known.'],
  ])('is not where %s', (_, question, text) => expect(isOther(question, text)).toBe(false));

  it('is not where the title has the name', () => {
    expect(isOther('When was Ada Kern born?', 'Ida Kern was born in 1931.', 'Ada Kern')).toBe(false);
  });
});
