import Fuse from 'fuse.js';
import type { Fact, FactType, Language } from '../../domain.js';
import type { PassageHit } from '../../store/passage-index.js';
import { analyzeText } from '../../text/analyze-text.js';
import { stemWord } from '../../text/stem-word.js';
import { textWithin } from '../../text/text-within.js';
import type { AnswerType, Query } from '../question/query.js';
import { likeLength } from './like-length.js';

/** Types of facts whose label a question of a type calls its answer by. */
const labelledFacts: Readonly<Partial<Record<AnswerType, readonly FactType[]>>> = {
  person: ['role'],
  definition: ['definition', 'organization'],
  organization: ['organization', 'definition'],
};

/** Fuse's score, 0 (the same) to 1, up to which a label counts as what the question means. */
const threshold = 0.35;

interface LabelledFact {
  readonly fact: Fact;
  readonly label: string;
  /** Whether the label is the value itself, which a question may name by a part of it. */
  readonly isName: boolean;
}

/**
 * Finds the facts that the question names, 0 to 1 each: by Fuse, however it is spelt, whose office or what body the
 * subject is ("president of interpol", "Al Raisi", "NAUSS"); and the numbers of what it counts ("Arab countries").
 */
export function matchFacts(query: Query, hits: readonly PassageHit[]): ReadonlyMap<Fact, number> {
  return query.answerType === 'quantity' ? matchCounted(query, hits) : matchLabels(query, hits);
}

function matchLabels(query: Query, hits: readonly PassageHit[]): ReadonlyMap<Fact, number> {
  const types = labelledFacts[query.answerType] ?? [];
  const subject = contentWords(query.subject, query.language);
  const matches = new Map<Fact, number>();
  if (types.length === 0 || !subject) return matches;
  const labelled = hits.flatMap((hit) =>
    hit.facts
      .filter(({ type }) => types.includes(type))
      .flatMap((fact) => labelsOf(fact, hit, subject, query.language)),
  );
  const fuse = new Fuse(labelled, { keys: ['label'], includeScore: true, ignoreLocation: true, threshold });
  for (const { item, score = 1 } of fuse.search(subject)) {
    const match = (1 - score) * (item.isName ? 1 : likeLength(subject, item.label)) * typeFactor(query, item.fact);
    matches.set(item.fact, Math.max(match, matches.get(item.fact) ?? 0));
  }
  for (const { fact, label } of labelled) {
    const match = saysSame(subject, label, query.language) ? typeFactor(query, fact) : 0;
    if (match > (matches.get(fact) ?? 0)) matches.set(fact, match);
  }
  return matches;
}

/** Letters of the shortest stem that tells a part of a compound, and the share of it that the parts must make up. */
const partLetters = 4;
const mostOfCompound = 0.7;

/** Whether a label has the subject's words in another order ("mill director"), or as one word ("Klinikleiterin"). */
function saysSame(subject: string, label: string, language: Language): boolean {
  const stems = (text: string) => text.split(' ').map((word) => stemWord(word, language));
  const [own, other] = [stems(subject), stems(label)];
  if (own.length < 2) return false;
  if (own.length === other.length) return own.every((stem) => other.includes(stem));
  const letters = own.join('').length;
  return (
    other.length === 1 &&
    own.every((stem) => stem.length >= partLetters && label.includes(stem)) &&
    letters >= label.length * mostOfCompound
  );
}

/** "GBU stands for …" tells better what it is than a mention of both names. */
function typeFactor({ answerType }: Query, { type }: Fact): number {
  return answerType === 'definition' && type === 'organization' ? 0.7 : 1;
}

/** The label of a fact; and for who holds an office also the name, which "Who is Al Raisi?" asks by. */
function labelsOf(fact: Fact, { passage }: PassageHit, subject: string, language: Language): LabelledFact[] {
  const label = { fact, label: contentWords(fact.label, language), isName: false };
  if (fact.type !== 'role') return [label];
  const value = textWithin(passage, fact);
  const name = { fact, label: contentWords(value, language), isName: true };
  return hasWords(subject, name.label) || likeLength(subject, name.label) > 0.8 ? [label, name] : [label];
}

/** Share of the words of what is counted that the question has too. */
function matchCounted(query: Query, hits: readonly PassageHit[]): ReadonlyMap<Fact, number> {
  const asked = new Set(query.terms.map(({ term }) => term));
  // Arabic plurals change the vowels within: "فريق", "فرق".
  const frames = new Set(query.language === 'ar' ? query.terms.map(({ word }) => frameOf(word)).filter(Boolean) : []);
  const matches = new Map<Fact, number>();
  for (const fact of hits.flatMap(({ facts }) => facts)) {
    if (fact.type !== 'quantity') continue;
    const counted = analyzeText(fact.label, query.language).filter(({ isStop }) => !isStop);
    const shared = counted.filter(({ term, word }) => asked.has(term) || frames.has(frameOf(word))).length;
    if (shared > 0) matches.set(fact, shared / counted.length);
  }
  return matches;
}

/** The consonants of an Arabic word, without article, long vowels and ending; empty where they are too few to tell. */
function frameOf(word: string): string {
  const frame = word.replace(/^[وبلف]?ال|(?:ات|ه)$/gu, '').replace(/[اوي]/gu, '');
  return frame.length >= 3 ? frame : '';
}

/** A surname may stand for a name, a letter of it not. */
function hasWords(part: string, name: string): boolean {
  const words = name.split(' ');
  return part.split(' ').every((word) => words.includes(word));
}

function contentWords(text: string, language: Language): string {
  return analyzeText(text, language)
    .filter(({ isStop }) => !isStop)
    .map(({ word }) => word)
    .join(' ');
}
