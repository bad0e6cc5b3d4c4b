import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listFactRanges, listSpans } from '../../../src/answer/highlight/list-spans.js';
import { readOne } from './read-one.js';

function spansOf(question: string, text: string, language = 'en') {
  const read = readOne(question, text, language);
  return listSpans(read).map(({ first, last }) => text.slice(read.words[first]?.start, read.words[last]?.end));
}

describe('listSpans', () => {
  it('holds phrases, and nothing that begins or ends as no phrase does', () => {
    const spans = spansOf(
      'What?',
      'The league was founded by self-made men, and the towns paid (rarely) for it (gladly) then.',
    );
    expect(spans).toEqual(expect.arrayContaining(['The league', 'self-made men', 'the towns', 'rarely', 'men']));
    for (const wrong of [
      'and the towns',
      'founded by',
      'made men',
      'self',
      'rarely) for it',
      'rarely) for it (gladly',
      'the',
    ])
      expect(spans).not.toContain(wrong);
  });

  it('never holds a whole sentence that is longer than a few words', () => {
    const spans = spansOf('What?', 'Old towns paid heavy taxes yearly.');
    expect(spans).toContain('heavy taxes yearly');
    expect(spans).not.toContain('Old towns paid heavy taxes yearly');
    expect(spans).not.toContain('Old towns paid heavy taxes');
    expect(spansOf('What?', 'Heavy taxes.')).toContain('Heavy taxes');
  });

  it('holds names, numbers and what is in quotation marks only, where function words are not known', () => {
    expect(spansOf('Mikä?', 'Vuonna 1917 syntyi "vapaa maa" Helsingin kaupungissa.', 'fi').toSorted()).toEqual(
      ['1917', 'Helsingin', 'vapaa maa'].toSorted(),
    );
  });

  it('gives runs of words of the sentence for any text', () => {
    const piece = fc.constantFrom(
      'the',
      'Bern',
      '1,000',
      '(',
      ')',
      '"',
      '-',
      ',',
      '. ',
      'of',
      '😀',
      'and',
      "l'été",
      'و',
      '؛',
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 30 }), (parts) => {
        const read = readOne('Which towns?', `a ${parts.join(' ')}`);
        for (const { first, last } of listSpans(read)) {
          expect(first >= 0 && first <= last && last < read.words.length).toBe(true);
        }
      }),
    );
  });
});

describe('listFacts', () => {
  it('joins the members of a list, articles and "and" between them', () => {
    const text = 'France, the Sultanate of Oman and the Netherlands met in Bern, while Spain waited.';
    const read = readOne('Which countries met?', text);
    expect(
      listFactRanges(read).map(({ first, last, members }) => [
        text.slice(read.words[first]?.start, read.words[last]?.end),
        members,
      ]),
    ).toEqual([['France, the Sultanate of Oman and the Netherlands', 3]]);
  });
});
