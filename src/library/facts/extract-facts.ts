import type { Fact, Language, Sentence } from '../../domain.js';
import { findDates, findEastAsianDates } from './dates/find-dates.js';
import { findDefinitions } from './find-definitions.js';
import { lexiconOf } from './lexicon/lexicon.js';
import {
  findArabicOrganizations,
  findArabicPersonNames,
  findArabicRegions,
  type JoinedRange,
} from './names/arabic-names.js';
import { findAcronyms } from './names/find-acronyms.js';
import { findOffices } from './names/find-offices.js';
import { findOrganizations } from './names/find-organizations.js';
import { findPeople } from './names/find-people.js';
import { findPlaces } from './names/find-places.js';
import { findRoles } from './names/find-roles.js';
import { collectKnownNames, findKnownNames } from './names/known-names.js';
import { findPersonNames, type PersonName } from './names/person-names.js';
import { findQuantities } from './quantities/find-quantities.js';
import { createFact, createReading, overlaps, type Reading, spanOf, type WordRange } from './reading.js';
import { createNormalizer } from './words/read-words.js';

/** Facts of a sentence at most: what holds more of them is a table or a list run together. */
const mostOfSentence = 100;

/**
 * The typed values of an article's sentences, in the order of their spans; spans are offsets in `text`, lie within
 * their sentence and may overlap. A name that one sentence introduces is found again where another gives only its short
 * form. English, French, Arabic, German and Spanish are known; elsewhere numbers, dates, countries, acronyms and their
 * expansions are found. Of a sentence, the first hundred. Never throws for any text.
 */
export function extractFacts(text: string, sentences: readonly Sentence[], language: Language): Fact[] {
  const lexicon = lexiconOf(language);
  const normalize = createNormalizer();
  const read = sentences.map((sentence) => {
    const reading = createReading(text, sentence, lexicon, normalize);
    return { reading, facts: findFacts(reading) };
  });
  const known = collectKnownNames(read);
  return read.flatMap(({ reading, facts }) => inOrder(findKnownNames(reading, facts, known)).slice(0, mostOfSentence));
}

interface Names {
  readonly names: readonly PersonName[];
  readonly organizations: readonly (WordRange & Partial<JoinedRange>)[];
  readonly places: readonly Fact[];
}

function findFacts(reading: Reading): Fact[] {
  const dates = findDates(reading);
  const { names, organizations, places } =
    reading.lexicon.language === 'ar' ? readArabicNames(reading) : readNames(reading, dates);
  const offices = findOffices(reading, names);
  const roles = findRoles(reading, names, offices);
  // "the Director of Territorial Surveillance stressed": the body does not speak, its director does.
  const people = findPeople(reading, names).filter(
    (name) => !offices.some((office) => overlaps(office, name) && !name.isGiven),
  );
  const acronyms = findAcronyms(reading, organizations);
  const factsOf = (type: Fact['type'], ranges: readonly WordRange[]) =>
    ranges.map((range) => createFact(reading, type, spanOf(reading, range)));
  const explained = new Set(acronyms.map(({ start, end }) => `${start}-${end}`));
  const text = ({ start, end }: Fact): string => reading.text.slice(start, end).replace(/\s+/g, ' ');
  return [
    ...factsOf('date', dates),
    ...findEastAsianDates(reading),
    ...findQuantities(reading, dates),
    ...organizations
      .map((range) => withoutJoined(reading, 'organization', range))
      .filter(({ start, end }) => !explained.has(`${start}-${end}`)),
    ...acronyms,
    ...places,
    ...factsOf('person', people),
    ...roles,
    ...roles.map((role): Fact => ({ ...role, type: 'person', label: text(role) })),
    ...findDefinitions(reading),
  ];
}

function readNames(reading: Reading, dates: readonly WordRange[]): Names {
  const busy = new Set(dates.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index)));
  const organizations = findOrganizations(reading, busy);
  const names = findPersonNames(reading, busy).filter((name) => !organizations.some((each) => overlaps(each, name)));
  const people = findPeople(reading, names);
  const places = findPlaces(reading, [...organizations, ...people], busy);
  return {
    organizations: organizations.filter((each) => !places.some((place) => overlaps(place, each))),
    names: names.filter((name) => !places.some((place) => overlaps(place, name))),
    places: places.map((range) => createFact(reading, 'place', spanOf(reading, range))),
  };
}

function readArabicNames(reading: Reading): Names {
  const organizations = findArabicOrganizations(reading);
  return {
    organizations: [...organizations, ...findOrganizations(reading, new Set())],
    names: findArabicPersonNames(reading).filter((name) => !organizations.some((each) => overlaps(each, name))),
    places: findArabicRegions(reading)
      .filter((region) => !organizations.some((each) => overlaps(each, region)))
      .map((range) => withoutJoined(reading, 'place', range)),
  };
}

function withoutJoined(reading: Reading, type: Fact['type'], range: WordRange & Partial<JoinedRange>): Fact {
  const { start, end } = spanOf(reading, range);
  return createFact(reading, type, { start: start + (range.skip ?? 0), end });
}

/** Each value once, in the order of spans, the longer first of two that begin together. */
function inOrder(facts: readonly Fact[]): Fact[] {
  const distinct = new Map(facts.map((fact) => [`${fact.start} ${fact.end} ${fact.type} ${fact.label}`, fact]));
  return [...distinct.values()].sort(
    (a, b) => a.start - b.start || b.end - a.end || compare(a.type, b.type) || compare(a.label, b.label),
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
