import { analyzeText } from '../../text/analyze-text.js';
import type { FactValue } from './fact-value.js';
import { contentTerms, type SourceSentence, topicTermsOf, wordsAt } from './source-sentence.js';

/** Gives the same text for all ways in which the sources name one thing. */
export type IdentityOf = (source: SourceSentence, value: FactValue) => string;

/**
 * Learns from the sources who is meant by a surname and what by an acronym, so that each person and body is told of
 * once: "Koeman" is "Mohammed Ben Ali Koeman", "NAUSS" the university that a sentence explains it by.
 */
export function identifyValues(sources: readonly (readonly [SourceSentence, readonly FactValue[]])[]): IdentityOf {
  const people = new Map<string, readonly string[]>();
  const bodies = new Map<string, string>();
  /** Each value's words are taken apart once. */
  const known = new Map<FactValue, readonly string[]>();
  for (const [source, values] of sources) {
    for (const value of values) {
      const { type, label } = value.fact;
      const terms = plainTerms(source, value);
      const plain = terms.join(' ');
      known.set(value, terms);
      if (type === 'person' || type === 'role') people.set(plain, terms);
      if (type !== 'organization') continue;
      const named = topicTermsOf(label, source.article.language).join(' ');
      if (named !== plain) bodies.set(plain, named);
    }
    for (const [name, label] of explained(source, values)) bodies.set(name, label);
  }
  const fullNameOf = createNameFinder(
    [...people.values()].sort((a, b) => b.length - a.length || compare(a.join(' '), b.join(' '))),
  );
  return (source, value) => {
    const terms = known.get(value) ?? plainTerms(source, value);
    const plain = terms.join(' ');
    switch (value.fact.type) {
      case 'person':
      case 'role': {
        const full = fullNameOf(terms);
        return `person ${(full ?? terms).join(' ')}`;
      }
      case 'organization':
        return `thing ${bodies.get(plain) ?? plain}`;
      case 'definition': {
        const label = topicTermsOf(value.fact.label, source.article.language);
        const person = fullNameOf(label);
        return person ? `person ${person.join(' ')}` : `thing ${bodies.get(label.join(' ')) ?? label.join(' ')}`;
      }
      default:
        return `${value.group} ${plain}`;
    }
  };
}

/** Finds the first of the names that has all terms: among those with the term that fewest have, not among all. */
function createNameFinder(
  names: readonly (readonly string[])[],
): (terms: readonly string[]) => readonly string[] | undefined {
  const byTerm = new Map<string, (readonly string[])[]>();
  for (const name of names) {
    for (const term of new Set(name)) {
      const own = byTerm.get(term);
      if (own) own.push(name);
      else byTerm.set(term, [name]);
    }
  }
  return (terms) => {
    const lists = terms.map((term) => byTerm.get(term) ?? []);
    const shortest = lists.reduce((least, list) => (list.length < least.length ? list : least), names);
    return shortest.find((name) => terms.every((term) => name.includes(term)));
  };
}

/**
 * A body whose name ends a definition: "Interpol is the short name of the International Criminal Police Organization".
 */
function explained(source: SourceSentence, values: readonly FactValue[]): [string, string][] {
  return values
    .filter(({ fact }) => fact.type === 'definition')
    .flatMap(({ fact: { label }, end }) =>
      values
        .filter((value) => value.fact.type === 'organization' && value.end === end)
        .map((value): [string, string] => [
          plainTerms(source, value).join(' '),
          topicTermsOf(label, source.article.language).join(' '),
        ]),
    );
}

function plainTerms(source: SourceSentence, value: FactValue): readonly string[] {
  const words = analyzeText(wordsAt(source, value), source.article.language);
  return value.group === 'who' ? contentTerms(words) : words.map(({ term }) => term);
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
