import type { Fact } from '../../../domain.js';
import { createFact, type Reading, spanOf, type WordRange } from '../reading.js';
import { createPhraseBook, matchPhrase, type PhraseBook } from '../words/phrase-book.js';

/** What the sentences of an article tell of each other's names. */
export interface KnownNames {
  /** Family names of people named in full, and short forms of organizations, as they are written. */
  readonly shortForms: ReadonlyMap<string, 'person' | 'organization'>;
  /** Full names of people. */
  readonly people: PhraseBook<true>;
}

interface SentenceFacts {
  readonly reading: Reading;
  readonly facts: readonly Fact[];
}

/** Words of less than this many characters are too common to know a name by. */
const shortest = 4;

export function collectKnownNames(sentences: readonly SentenceFacts[]): KnownNames {
  const shortForms = new Map<string, 'person' | 'organization'>();
  const inOrganizations = wordsOfOrganizations(sentences);
  const people: (readonly [string, true])[] = [];
  for (const { reading, facts } of sentences) {
    for (const fact of facts) {
      if (fact.type === 'organization' && !fact.label.includes(' ')) shortForms.set(fact.label, 'organization');
      if (fact.type !== 'person') continue;
      const words = wordsWithin(reading, fact);
      const last = words.at(-1);
      if (!last || words.length < 2) continue;
      people.push([words.map(({ word }) => word).join(' '), true]);
      if (
        last.text.length >= shortest &&
        !isAmbiguous(reading, last.word) &&
        !inOrganizations.has(last.text) &&
        !shortForms.has(last.text)
      )
        shortForms.set(last.text, 'person');
    }
  }
  return { shortForms, people: createPhraseBook(people) };
}

/** Words of names of organizations: "Harvard" alone is rather the college than its founder. */
function wordsOfOrganizations(sentences: readonly SentenceFacts[]): ReadonlySet<string> {
  const organizations = sentences.flatMap(({ reading, facts }) =>
    facts.filter(({ type }) => type === 'organization').flatMap((fact) => wordsWithin(reading, fact)),
  );
  return new Set(organizations.map(({ text }) => text));
}

function wordsWithin({ words }: Reading, { start, end }: Fact) {
  return words.filter((word) => word.start >= start && word.end <= end);
}

/** A family name that is a country or a given name too says too little alone. */
function isAmbiguous({ lexicon }: Reading, word: string): boolean {
  return (
    lexicon.regions.has(word) ||
    lexicon.givenNames.has(word) ||
    lexicon.has('notPerson', word) ||
    lexicon.has('geography', word)
  );
}

/** `facts` with the sentence's mentions of known names; a known full name replaces a part of it. */
export function findKnownNames(reading: Reading, facts: readonly Fact[], known: KnownNames): Fact[] {
  const found: Fact[] = [];
  const { words, sentence } = reading;
  const taken = facts.filter(({ type }) => type === 'person' || type === 'organization' || type === 'place');
  let at = 0;
  while (at < words.length) {
    const word = words[at];
    const isOrganization = (start: number) =>
      facts.some((fact) => fact.type === 'organization' && fact.start <= start && fact.end > start);
    const range = word && !isOrganization(word.start) ? fullNameAt(reading, at, known) : undefined;
    const kind = word ? known.shortForms.get(word.text) : undefined;
    if (range) found.push(createFact(reading, 'person', spanOf(reading, range)));
    else if (word && kind && !taken.some(({ start, end }) => start <= word.start && end >= word.end)) {
      found.push(createFact(reading, kind, word));
    }
    at = range ? range.to : at + 1;
  }
  const people = found.filter(({ type }) => type === 'person');
  const isPart = (fact: Fact) =>
    fact.type === 'person' &&
    people.some(({ start, end }) => start <= fact.start && end >= fact.end && end - start > fact.end - fact.start);
  return [...facts.filter((fact) => fact.sentence !== sentence.ordinal || !isPart(fact)), ...found];
}

function fullNameAt({ words }: Reading, at: number, { people }: KnownNames): WordRange | undefined {
  const match = matchPhrase(people, words, at);
  return match && { from: at, to: at + match.length };
}
