import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../src/answer/ranking/candidate.js';
import { chooseSection } from '../../../src/answer/ranking/choose-section.js';
import type { PassageHit } from '../../../src/store/passage-index.js';
import { analyzeText } from '../../../src/text/analyze-text.js';
import { textWithin } from '../../../src/text/text-within.js';
import { makeHit } from '../make-hit.js';
import { makeCandidate, makeQuery } from './make-candidates.js';

/** A section with its heading, a number apart for each. */
function section(heading: string, text: string, number: number, articleId = 'a', title = ''): PassageHit {
  const hit = makeHit(text, { id: number, articleId, title });
  const headingTerms = analyzeText(heading, 'en').map(({ term }) => term);
  return { ...hit, heading, headingTerms, passage: { ...hit.passage, section: number } };
}

const day = section('Day ticket', 'Refunds: No refunds at all.', 1);
const season = section('Season ticket', 'Refunds: Yes, refunds are paid.', 2);

/** What comes of the first sentences of sections, best first. */
function chosen(question: string, hits: readonly PassageHit[]): readonly Candidate[] {
  const ranked = hits.map((hit, at) => makeCandidate(hit, 0, { coverage: 1 - at / 100 }, 99 - at));
  return chooseSection(ranked, makeQuery(question));
}

function shown(candidates: readonly Candidate[]): string[] {
  return candidates.map(({ hit, sentence }) => textWithin(hit.passage, sentence));
}

const question = 'Are there refunds for a day ticket?';

describe('of two sections that say the opposite', () => {
  it('comes first the one that the question names, without the other', () => {
    const other = section('Parking', 'Cars are parked behind the hall.', 3);
    const [first, ...others] = chosen(question, [season, other, day]);
    expect(shown(first ? [first, ...others] : [])).toEqual([
      'Refunds: No refunds at all.',
      'Cars are parked behind the hall.',
    ]);
    expect(first).toMatchObject({ score: 99, features: { coverage: 1 } });
  });

  it('stays first the one that the question names', () => {
    expect(shown(chosen(question, [day, season]))[0]).toBe('Refunds: No refunds at all.');
    expect(chosen(question, [day, season])).toHaveLength(2);
  });

  it('is not named where the best stands under a heading of small words', () => {
    const all = section('For the', 'Refunds: Yes, refunds are paid.', 2);
    expect(shown(chosen(question, [all, day]))[0]).toBe('Refunds: No refunds at all.');
  });

  it('is named by the heading without its small words', () => {
    const forDays = section('For the day', 'Refunds: No refunds at all.', 1);
    expect(shown(chosen(question, [season, forDays]))[0]).toBe('Refunds: No refunds at all.');
  });
});

describe('the order stays', () => {
  const stays = (hits: readonly PassageHit[], asked = question) => {
    const ranked = hits.map((hit, at) => makeCandidate(hit, 0, {}, 99 - at));
    expect(chooseSection(ranked, makeQuery(asked))).toBe(ranked);
  };

  it('where the question names none, or only a part of a heading', () => {
    stays([season, day], 'Are there refunds?');
    stays([season, section('Day and night ticket', 'Refunds: No refunds at all.', 1)]);
  });

  it('where the best stands under no heading', () => {
    stays([{ ...season, headingTerms: [] }, day]);
  });

  it('where the one that is named is of another article, or the same section', () => {
    stays([season, section('Day ticket', 'Refunds: No refunds at all.', 1, 'b')]);
    stays([season, { ...day, passage: { ...day.passage, section: 2 } }]);
  });

  it('where it stands under a heading of small words, or none', () => {
    stays([season, section('For the', 'Refunds: No refunds at all.', 1)]);
    stays([season, { ...day, headingTerms: [] }]);
  });

  it('where what names it is said of the best too', () => {
    stays([section('Season ticket', 'Refunds: As on a day ticket, refunds are paid.', 2), day]);
    stays([section('Season ticket', 'Refunds: Yes.', 2, 'a', 'Day tickets'), day]);
    stays([section('Season day', 'Refunds: Yes.', 2), section('Day ticket', 'Refunds: No.', 1)], 'Refunds of a day?');
  });

  it('where its sentence shares nothing with the question but its heading, or nothing with the best', () => {
    stays([season, section('Day ticket', 'A day ticket is red.', 1)]);
    stays([section('Season ticket', 'Every ticket is blue.', 2), section('Day ticket', 'A ticket is red.', 1)]);
    stays([section('Season ticket', 'It is paid by the ticket.', 2), day], 'Are there refunds for a day ticket?');
  });

  it('where it is not among the first ten behind the best', () => {
    const others = (count: number) =>
      Array.from({ length: count }, (_, at) => section('Parking', 'Cars are parked here.', at + 3));
    stays([season, ...others(10), day]);
    expect(chosen(question, [season, ...others(9), day])[0]?.hit.heading).toBe('Day ticket');
  });

  it('where there is nothing', () => stays([]));
});
