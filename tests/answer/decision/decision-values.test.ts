import { describe, expect, it } from 'vitest';
import {
  type DecisionContext,
  decisionNames,
  decisionValues,
  placeOf,
  type ScoredCandidate,
} from '../../../src/answer/decision/decision-values.js';
import type { Features } from '../../../src/answer/ranking/candidate.js';
import { makeHit } from '../make-hit.js';
import { makeCandidate, makeFeatures, makeQuery } from '../ranking/make-candidates.js';

const query = makeQuery('When did Ann Lee open the harbour in 1891?');

function values(
  ranked: readonly Partial<ScoredCandidate>[],
  asked: Partial<DecisionContext> = {},
  features: Partial<Features> = {},
) {
  const context = {
    query,
    frequencies: query.terms.map(() => 2),
    passages: 100,
    articles: 1e9,
    hasVectors: true,
    ...asked,
  };
  const usual = { features: makeFeatures(features), score: 0, article: 'a', passage: 1, namesAbsent: 0 };
  const found = decisionValues(
    context,
    ranked.map((candidate) => ({ ...usual, ...candidate })),
  );
  if (!found) throw new Error('There is a candidate.');
  return found;
}

describe('decisionValues', () => {
  it('are none where nothing was found, and a number for each name else', () => {
    expect(decisionValues({ query, frequencies: [], passages: 0, articles: 0, hasVectors: true }, [])).toBeUndefined();
    const found = values([{}], { frequencies: [], passages: 0, articles: 0 });
    expect(Object.keys(found).sort()).toEqual([...decisionNames].sort());
    for (const name of decisionNames) expect(found[name], name).toSatisfy(Number.isFinite);
  });

  it('tell how far the best is from the others', () => {
    expect(values([{}])).toMatchObject({ share: 1, lead: 1 });
    expect(values([{ score: 1 }, { score: 1 }])).toMatchObject({ share: 0.5, lead: 0 });
    expect(values([{ score: 2.5 }, { score: 1 }]).lead).toBeCloseTo(0.5);
    expect(values([{ score: 9 }, { score: 1 }]).lead).toBe(1);
    expect(values([{ score: 5 }]).score).toBe(0.5);
  });

  it('look at twenty candidates and no more', () => {
    const many = (count: number) => values(Array.from({ length: count }, () => ({}))).share;
    expect(many(20)).toBeCloseTo(1 / 20);
    expect(many(21)).toBe(many(20));
  });

  it('tell how many of them are of one article and passage', () => {
    const others = [{}, { passage: 2 }, { article: 'b', passage: 3 }, { article: 'c', passage: 4 }];
    const found = values(others);
    expect(found.articleShare).toBeCloseTo(0.5);
    expect(found.articleHits).toBeCloseTo(0.5);
    expect(found.passageShare).toBeCloseTo(0.25);
  });

  it('count the articles of the first ten', () => {
    const far = Array.from({ length: 20 }, (_, at) => ({ article: at < 10 ? 'a' : `b${at}` }));
    expect(values(far).articleHits).toBeCloseTo(1);
  });

  it('say little of the article where few are searched', () => {
    const other = [{}, { article: 'b' }];
    expect(values(other, { articles: 1 })).toMatchObject({ articleShare: 0.75, articleHits: 0.75 });
    expect(values(other, { articles: 2 }).articleShare).toBeCloseTo(0.625);
  });

  it('tell what of the question nobody holds', () => {
    const first = query.terms.map((_, index) => (index === 0 ? 0 : 2));
    expect(values([{}]).unknown).toBe(0);
    expect(values([{}], { frequencies: first }).unknown).toBeGreaterThan(0);
    const light = { ...query, terms: query.terms.map((term) => ({ ...term, isLight: true as const })) };
    expect(values([{}], { query: light, frequencies: first }).unknown).toBe(0);
  });

  it('tell how rare its words are, by many passages or few alike', () => {
    const rare = values([{}], { frequencies: query.terms.map(() => 1) });
    const common = values([{}], { frequencies: query.terms.map(() => 90) });
    for (const name of ['meanRarity', 'maxRarity', 'totalRarity'] as const) {
      expect(rare[name]).toBeGreaterThan(common[name]);
    }
    const single = (passages: number) => values([{}], { frequencies: query.terms.map(() => 1), passages }).meanRarity;
    expect(single(1)).toBe(single(30));
    expect(rare.fewTerms).toBeCloseTo(1 / query.terms.length);
  });

  it('tell what of its names and numbers the best leaves out', () => {
    const best = { names: 0.4, numbers: 0.3 };
    expect(values([{ namesAbsent: 0.5 }], {}, best)).toMatchObject({
      hasName: 1,
      namesAbsent: 0.5,
      namesMissing: 0.6,
      numbersMissing: 0.7,
      isTyped: 1,
      withoutVectors: 0,
    });
    const plain = { query: makeQuery('how does it work'), hasVectors: false };
    expect(values([{}], plain, best)).toMatchObject({
      hasName: 0,
      namesMissing: 0,
      numbersMissing: 0,
      isTyped: 0,
      withoutVectors: 1,
    });
  });

  it('take a list of what is asked for as a fact of that name', () => {
    expect(values([{}], {}, { fact: 0.2, many: 0.8, focus: 0.5 }).fact).toBeCloseTo(0.4);
    expect(values([{}], {}, { fact: 0.6, many: 0.8, focus: 0.5 }).fact).toBe(0.6);
    expect(values([{}], {}, { coverage: 0.7 }).coverage).toBe(0.7);
  });
});

describe('placeOf', () => {
  const absent = (text: string, title = '', headingTerms: readonly string[] = []) => {
    const hit = { ...makeHit(text, { id: 7, articleId: 'b', title }), headingTerms };
    return placeOf(makeQuery('When did Lee go to Oslo?'), makeCandidate(hit, 0));
  };

  it('tells which of the names stand nowhere around a sentence', () => {
    expect(absent('He went home. They all came.')).toEqual({ article: 'b', passage: 7, namesAbsent: 1 });
    expect(absent('He went home. Lee came.').namesAbsent).toBe(0.5);
    expect(absent('Lee went home.', 'Oslo').namesAbsent).toBe(0);
    expect(absent('Lee went home.', '', ['oslo']).namesAbsent).toBe(0);
  });

  it('misses none where none is named', () => {
    expect(placeOf(makeQuery('how does it work'), makeCandidate(makeHit('It works.'), 0)).namesAbsent).toBe(0);
  });
});
