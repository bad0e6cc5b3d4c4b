import Fuse from 'fuse.js';
import type { Fact, FactType } from '../domain.js';
import type { PassageHit } from '../store/store.js';
import { analyzeText } from '../text/analyze-text.js';
import type { AnswerType, Query } from './query.js';

/** Types of facts whose label a question of a type calls its answer by. */
const labelledFacts: Readonly<Partial<Record<AnswerType, readonly FactType[]>>> = {
  person: ['role'],
  definition: ['definition', 'organization'],
  organization: ['organization', 'definition'],
  quantity: ['quantity'],
};

/** Fuse's score, 0 (the same) to 1, up to which a label counts as what the question means. */
const threshold = 0.35;

/**
 * Finds the facts whose label the question's subject names, however it is spelt: "president of interpol" finds who
 * holds that office. A match is 1 for the same words and falls to 1 − threshold.
 */
export const matchFacts = (query: Query, hits: readonly PassageHit[]): ReadonlyMap<Fact, number> => {
  const types = labelledFacts[query.answerType] ?? [];
  const subject = contentWords(query.subject, query.language);
  if (types.length === 0 || !subject) return new Map();
  const labelled = hits.flatMap(({ facts, passage }) =>
    facts
      .filter(({ type }) => types.includes(type))
      .flatMap((fact) => {
        const value = passage.text.slice(fact.start - passage.start, fact.end - passage.start);
        // "Who is Al Raisi?" names the holder of an office, not the office.
        const label = { fact, label: contentWords(fact.label, query.language), isName: false };
        const name = { fact, label: contentWords(value, query.language), isName: true };
        return fact.type === 'role' && hasWords(subject, name.label) ? [label, name] : [label];
      }),
  );
  const fuse = new Fuse(labelled, { keys: ['label'], includeScore: true, ignoreLocation: true, threshold });
  const matches = new Map<Fact, number>();
  for (const { item, score = 1 } of fuse.search(subject)) {
    const match = (1 - score) * (item.isName ? 1 : likeLength(subject, item.label));
    matches.set(item.fact, Math.max(match, matches.get(item.fact) ?? 0));
  }
  return matches;
};

/** A surname may stand for a name, a letter of it not. */
const hasWords = (part: string, name: string): boolean =>
  part.split(' ').every((word) => name.split(' ').includes(word));

/** Fuse finds "president" inside "vice president of the senate" as well as alone; the length tells them apart. */
const likeLength = (a: string, b: string): number => Math.min(a.length, b.length) / Math.max(a.length, b.length);

const contentWords = (text: string, language: string): string =>
  analyzeText(text, language)
    .filter(({ isStop }) => !isStop)
    .map(({ word }) => word)
    .join(' ');
