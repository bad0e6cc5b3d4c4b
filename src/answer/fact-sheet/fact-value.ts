import type { Fact, FactGroup, FactType, Span } from '../../domain.js';
import { type SourceSentence, wordsAt } from './source-sentence.js';

/** A fact as a sheet would show it; the span is what stands in bold. */
export interface FactValue extends Span {
  readonly group: FactGroup;
  readonly fact: Fact;
  /** What a value of its kind is worth, 0 to 1. */
  readonly worth: number;
}

const groups: Readonly<Record<FactType, FactGroup>> = {
  role: 'who',
  person: 'who',
  organization: 'who',
  definition: 'what',
  place: 'where',
  date: 'when',
  quantity: 'how_many',
};

/** An office says more of a person than the name, an explained acronym more than a name. */
const worths: Readonly<Record<FactType, number>> = {
  role: 1,
  definition: 0.9,
  quantity: 0.6,
  date: 0.6,
  place: 0.55,
  organization: 0.5,
  person: 0.5,
};

/** "47th", "93e", "3.": not how many, but which. */
const ordinal = /^\d+(?:\.|\s?(?:st|nd|rd|th|er|ere|ère|re|e|eme|ème|º|ª))$/iu;

/** A number that is told by its sign alone: what it counts needs no noun. */
const signed = /[%‰°$€£¥]/u;
const year = /^[12]\d{3}$/u;

/** The facts of a sentence that can be told, each as the group it answers. */
export function valuesOf(source: SourceSentence): FactValue[] {
  return source.facts.flatMap((fact): FactValue[] => {
    const { type, start, end } = fact;
    if (isInTitle(source, fact)) return [];
    if (type === 'quantity') return quantityOf(source, fact);
    if (type === 'definition' && isPerson(source, fact)) return personalDefinition(source, fact);
    const worth = worths[type] + (type === 'date' ? exactness(wordsAt(source, fact)) : 0);
    return [{ start, end, group: groups[type], fact, worth }];
  });
}

/**
 * Words in quotation marks that are too few for speech are mostly a title or a theme, of which the names are no facts.
 */
const quotations = /«[^«»]+»|“[^“”]+”|„[^„“]+“|"[^"]+"/gu;

/** Longest title with its marks, in UTF-16 code units. */
const longestTitle = 92;

function isInTitle({ text, sentence }: SourceSentence, { start, end }: Span): boolean {
  return [...text.matchAll(quotations)].some(
    ({ index, 0: quoted }) =>
      quoted.length <= longestTitle && index <= start - sentence.start && end - sentence.start <= index + quoted.length,
  );
}

/** "Koeman is the secretary general of …" tells who he is; where the office was read from it, that tells the same. */
function personalDefinition(source: SourceSentence, fact: Fact): FactValue[] {
  const { start, end } = fact;
  const hasRole = source.facts.some((other) => other.type === 'role');
  return hasRole ? [] : [{ start, end, group: 'who', fact, worth: worths.definition }];
}

function isPerson(source: SourceSentence, { label }: Fact): boolean {
  return source.facts.some((other) => other.type === 'person' && wordsAt(source, other) === label);
}

/** "twenty Arab countries" with what is counted; a bare number tells nothing. */
function quantityOf(source: SourceSentence, fact: Fact): FactValue[] {
  const { start, end, label } = fact;
  const number = wordsAt(source, fact);
  const behind = source.text.slice(end - source.sentence.start);
  const gap = /^\s*/u.exec(behind)?.[0].length ?? 0;
  const isCounted = label !== number && label !== '' && behind.startsWith(label, gap);
  const span = { start, end: isCounted ? end + gap + label.length : end };
  if (ordinal.test(number)) return isCounted ? [{ ...span, group: 'what', fact, worth: 0.75 }] : [];
  const saysWhat = isCounted || signed.test(number) || number.includes(label);
  if (!saysWhat || number === label || year.test(number)) return [];
  return [{ ...span, group: 'how_many', fact, worth: worths.quantity }];
}

/** A year or a day of a month is a date everywhere; a day of the week only within its week. */
function exactness(date: string): number {
  return /\p{N}/u.test(date) ? 0.15 : 0;
}
