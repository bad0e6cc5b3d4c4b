import { describe, expect, it } from 'vitest';
import type { Query } from '../../../src/answer/question/query.js';
import type { Candidate, Features } from '../../../src/answer/ranking/candidate.js';
import { handOn } from '../../../src/answer/ranking/hand-on.js';
import { textWithin } from '../../../src/text/text-within.js';
import { makeHit } from '../make-hit.js';
import { makeCandidate, makeQuery } from './make-candidates.js';

function shown(candidates: readonly Candidate[]): string[] {
  return candidates.map(({ hit, sentence }) => textWithin(hit.passage, sentence));
}

/** What comes of the sentences of a passage, best first as they are named by their indices. */
function handed(
  query: Query,
  text: string,
  ranked: readonly (readonly [index: number, features: Partial<Features>])[],
): readonly Candidate[] {
  const hit = makeHit(text);
  const candidates = ranked.map(([index, features], at) => makeCandidate(hit, index, features, 9 - at));
  return handOn(candidates, query);
}

const whenOpened = makeQuery('When was the harbour opened?', { answerType: 'date' });
const harbour = 'The harbour is large. It was opened in 1891. Boats come in. It was closed in 1950.';
const when = { newDate: 1 };

describe('where the best can’t answer', () => {
  it('comes first what goes on with it, with the score and the words of both', () => {
    const [first, ...others] = handed(whenOpened, harbour, [
      [0, { coverage: 0.9 }],
      [2, {}],
      [1, { newDate: 1, coverage: 0.2, short: 1 }],
    ]);
    expect(shown(first ? [first, ...others] : [])).toEqual([
      'It was opened in 1891.',
      'The harbour is large.',
      'Boats come in.',
    ]);
    expect(first).toMatchObject({ score: 9, features: { coverage: 0.9, newDate: 1, short: 1 } });
  });

  it('has no rival in the one that only names the thing', () => {
    const ranked = handed(whenOpened, harbour, [
      [0, { coverage: 0.9 }],
      [1, { newDate: 1 }],
      [3, {}],
    ]);
    expect(ranked.map(({ score }) => score)).toEqual([9, 7, 7]);
    const alone = handed(whenOpened, 'The harbour is large. It was opened in 1891.', [
      [0, { coverage: 0.9 }],
      [1, { newDate: 1 }],
    ]);
    expect(alone.map(({ score }) => score)).toEqual([9, 6]);
  });

  it('comes first the nearest of those that go on', () => {
    const text = 'The harbour is large. It was planned in 1880. It was opened in 1891.';
    const ranked = handed(whenOpened, text, [
      [0, {}],
      [2, when],
      [1, when],
    ]);
    expect(shown(ranked)[0]).toBe('It was planned in 1880.');
  });

  it('comes first what stands two sentences on, and no further', () => {
    const ranked = (index: number) =>
      shown(
        handed(whenOpened, 'The harbour is large. Boats come in. It was built in 1891. It was closed in 1950.', [
          [0, {}],
          [index, when],
        ]),
      )[0];
    expect(ranked(2)).toBe('It was built in 1891.');
    expect(ranked(3)).toBe('The harbour is large.');
  });

  it.each([
    ['stands before it', 'It was opened in 1891. The harbour is large.', 1, 0, when],
    ['lacks it too', harbour, 0, 1, {}],
    ['refers to nothing', 'The harbour is large. Others were opened in 1891.', 0, 1, when],
    ['refers back too late', 'The harbour is large. Not all agree in town that it was opened in 1891.', 0, 1, when],
  ] as const)('comes nothing first that %s', (_, text, best, other, features) => {
    const hit = makeHit(text);
    const ranked = [makeCandidate(hit, best, {}, 2), makeCandidate(hit, other, features, 1)];
    expect(handOn(ranked, whenOpened)).toBe(ranked);
  });

  it('goes on in the next passage of its section, from its last sentence', () => {
    const next = (more: object, index = 1) => {
      const hit = makeHit('Boats come in. The harbour is large.');
      const follows = makeHit('It was opened in 1891.', { id: 2 });
      const passage = { ...follows.passage, ordinal: 1, section: 0, ...more };
      const own = { ...hit, passage: { ...hit.passage, section: 0 } };
      const ranked = [makeCandidate(own, index, {}, 2), makeCandidate({ ...follows, passage }, 0, when, 1)];
      return shown(handOn(ranked, whenOpened))[0];
    };
    expect(next({})).toBe('It was opened in 1891.');
    expect(next({ ordinal: 2 })).toBe('The harbour is large.');
    expect(next({ section: 1 })).toBe('The harbour is large.');
    expect(next({}, 0)).toBe('Boats come in.');
  });

  it('goes on in no other article', () => {
    const other = makeHit('It was opened in 1891.', { id: 2, articleId: 'b' });
    const ranked = [
      makeCandidate(makeHit('The harbour is large.'), 0, {}, 2),
      makeCandidate({ ...other, passage: { ...other.passage, ordinal: 1 } }, 0, when, 1),
    ];
    expect(handOn(ranked, whenOpened)).toBe(ranked);
  });
});

describe('when a thing itself is', () => {
  const text =
    'The assembly opened with a song. The four-day meeting (8-11 November) ended well. The next was in 1900.';
  const whenIs = makeQuery('When is the assembly?', { answerType: 'date' });

  it('is told by the sentence right behind the one that names it in full', () => {
    const first = (features: Partial<Features>, index: number, query = whenIs) =>
      shown(
        handed(query, text, [
          [0, features],
          [index, when],
        ]),
      )[0];
    expect(first({ missing: 0 }, 1)).toMatch(/^The four-day meeting/);
    expect(first({ missing: 0.3 }, 1)).toMatch(/^The assembly/);
    expect(first({ missing: 0 }, 2)).toMatch(/^The assembly/);
    const opened = makeQuery('When was the assembly opened?', { answerType: 'date' });
    expect(opened.terms.some(({ isVerb }) => isVerb)).toBe(true);
    expect(first({ missing: 0 }, 1, opened)).toMatch(/^The assembly/);
  });
});

describe('what something costs or where it is reached', () => {
  const text = 'The badge is a plastic card. One needs 12 euros for that.';
  const cost = makeQuery('How much is the badge?', { answerType: 'quantity', form: 'money', questionWord: 'howMany' });
  const told = { newQuantity: 1 };

  it('is told right behind the sentence that names it in full', () => {
    const first = (missing: number) =>
      shown(
        handed(cost, text, [
          [0, { missing }],
          [1, told],
        ]),
      )[0];
    expect(first(0)).toBe('One needs 12 euros for that.');
    expect(first(0.2)).toBe('The badge is a plastic card.');
  });

  it('is as sure as the sentence before, where that names it', () => {
    const isSure = (features: Partial<Features>, indices: readonly [number, number] = [1, 0], query = cost) =>
      handed(query, `${text} It is blue.`, [
        [indices[0], { ...told, coverage: 0.1, missing: 0.5 }],
        [indices[1], { coverage: 0.8, names: 1, missing: 0, ...features }],
      ])[0]?.features.names === 1;
    expect(isSure({})).toBe(true);
    const ofRoad = makeQuery('How much is the badge for the road?', { answerType: 'quantity', form: 'money' });
    expect(isSure({}, [1, 0], ofRoad)).toBe(false);
    expect(isSure({ coverage: 0.05 })).toBe(false);
    expect(isSure({}, [1, 2])).toBe(false);
    expect(isSure({}, [1, 0], makeQuery('How many badges?', { answerType: 'quantity' }))).toBe(false);
  });

  it('is a number or address by more than a sign', () => {
    const reach = makeQuery('How do I reach the desk?', { answerType: 'other', form: 'phone' });
    const first = (fact: number) =>
      shown(
        handed(reach, 'The desk helps. It is 555-0142.', [
          [0, {}],
          [1, { fact }],
        ]),
      )[0];
    expect(first(0.5)).toBe('It is 555-0142.');
    expect(first(0.4)).toBe('The desk helps.');
  });
});

describe('how many there are', () => {
  it('is told by a number of the very thing', () => {
    const query = makeQuery('How many boats are there?', { answerType: 'quantity', questionWord: 'howMany' });
    const first = (fact: number) =>
      shown(
        handed(query, 'The boats are old. It has 30 of them.', [
          [0, {}],
          [1, { newQuantity: 1, fact }],
        ]),
      )[0];
    expect(first(0.5)).toBe('It has 30 of them.');
    expect(first(0.4)).toBe('The boats are old.');
  });
});

describe('why something is', () => {
  const query = makeQuery('Why was the harbour closed?', { answerType: 'reason' });
  const text = 'Harbour closed. Ships had grown too large for the harbour.';

  it('is not told by a headline that only says that it is', () => {
    const first = (best: Partial<Features>, coverage: number) =>
      shown(
        handed(query, text, [
          [0, best],
          [1, { reason: 1, coverage }],
        ]),
      )[0];
    expect(first({}, 0.5)).toMatch(/^Ships/);
    expect(first({}, 0.4)).toBe('Harbour closed.');
    expect(first({ reason: 1 }, 0.5)).toBe('Harbour closed.');
  });
});

it('leaves as it is what answers, and what is nothing', () => {
  const hit = makeHit(harbour);
  const ranked = [makeCandidate(hit, 1, when, 2), makeCandidate(hit, 3, when, 1)];
  expect(handOn(ranked, whenOpened)).toBe(ranked);
  expect(handOn([], whenOpened)).toEqual([]);
});
