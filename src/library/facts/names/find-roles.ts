import type { Fact } from '../../../domain.js';
import { createFact, type Reading, spanOf, type WordRange, writtenAt } from '../reading.js';
import { matchPhrase } from '../words/phrase-book.js';
import { findBoundedName } from './arabic-names.js';
import type { Office } from './find-offices.js';
import { countFullWords, type PersonName } from './person-names.js';

const commaBefore = /^\)?\s*[,،]\s*$/;
const apposition = /^\)?\s*[,،(–—]\s*\(?$/;
/** Words between a name and its office that are no part of either: "the then", "a former". */
const mostBetween = 4;

/** Who holds which office. Each office has at most one holder in a sentence; the span is the person's name. */
export function findRoles(reading: Reading, names: readonly PersonName[], offices: readonly Office[]): Fact[] {
  const facts: Fact[] = [];
  for (const office of offices) {
    const holder = holderOf(reading, office, names, offices);
    if (holder) facts.push(createFact(reading, 'role', spanOf(reading, holder), labelOf(reading, office, holder)));
  }
  return facts;
}

function holderOf(
  reading: Reading,
  office: Office,
  names: readonly PersonName[],
  offices: readonly Office[],
): WordRange | undefined {
  const adjacent = adjacentHolder(reading, office, names);
  if (adjacent) return adjacent;
  const before = holderBefore(reading, office, names);
  if (before) return before;
  const behind = holderBehind(reading, office, names, offices);
  return behind ?? copulaHolder(reading, office, names) ?? boundedHolder(reading, office);
}

/** "President Emmanuel Macron", "Trust chairman Sir Ronald Mayson", "le président de la FIFA Gianni Infantino". */
function adjacentHolder(reading: Reading, office: Office, names: readonly PersonName[]): WordRange | undefined {
  const { words } = reading;
  const name = nameFrom(reading, office.closedTo, names);
  const gap = words[office.closedTo]?.gap;
  if (!name || (gap !== 'space' && !/^\)\s$/.test(words[office.closedTo]?.before ?? ''))) return undefined;
  const isBare = office.to === office.headTo;
  const isSure = isBare ? words[office.headTo - 1]?.isCapital === true || isFullName(reading, name) : name.isGiven;
  return isSure && countFullWords(reading, name) > 0 ? name : undefined;
}

/** "NAME, the OFFICE of BODY", "NAME (OFFICE of BODY)", "NAME is the OFFICE of BODY". */
function holderBefore(reading: Reading, office: Office, names: readonly PersonName[]): WordRange | undefined {
  const { words } = reading;
  let at = office.from;
  while (
    office.from - at < mostBetween &&
    at > 0 &&
    isBetween(reading, at - 1) &&
    words[at]?.gap !== 'comma' &&
    words[at]?.gap !== 'other'
  )
    at -= 1;
  const isApposed = apposition.test(words[at]?.before ?? '');
  if (isApposed) return names.find((name) => name.to === at && isFullName(reading, name));
  const verb = copulaBefore(reading, at);
  return verb === undefined
    ? undefined
    : names.find((name) => name.to === verb && (isFullName(reading, name) || name.isTitled));
}

function isBetween({ words, lexicon }: Reading, at: number): boolean {
  const word = words[at]?.word ?? '';
  return lexicon.has('former', word) || lexicon.has('article', word);
}

/** Where the copula, or a phrase such as "was elected", begins that ends right before `at`. */
function copulaBefore({ words, lexicon }: Reading, at: number): number | undefined {
  for (let from = Math.max(0, at - 5); from < at; from++) {
    if (words[from]?.gap !== 'space') continue;
    const holding = matchPhrase(lexicon.book('holding'), words, from);
    if (holding && from + holding.length === at) return from;
    if (from === at - 1 && lexicon.has('copula', words[from]?.word ?? '')) return from;
  }
  return undefined;
}

/** "the OFFICE of BODY, NAME,", unless that name has an office of its own behind it. */
function holderBehind(
  reading: Reading,
  office: Office,
  names: readonly PersonName[],
  offices: readonly Office[],
): WordRange | undefined {
  const { words } = reading;
  if (!commaBefore.test(words[office.closedTo]?.before ?? '')) return undefined;
  const name = nameFrom(reading, office.closedTo, names);
  if (!name || !isFullName(reading, name)) return undefined;
  const hasOwn = offices.some(
    (other) =>
      other !== office &&
      other.from >= name.to &&
      other.from - name.to < 2 &&
      apposition.test(words[name.to]?.before ?? ''),
  );
  return hasOwn ? undefined : name;
}

/** A name that begins at `at` or behind the titles there. */
function nameFrom({ words, lexicon }: Reading, at: number, names: readonly PersonName[]): PersonName | undefined {
  let from = at;
  while (from < at + 2 && lexicon.has('title', words[from]?.word ?? '') && !names.some((name) => name.from === from))
    from += 1;
  return names.find((name) => name.from === from);
}

/** "The OFFICE of BODY is NAME." */
function copulaHolder(reading: Reading, office: Office, names: readonly PersonName[]): WordRange | undefined {
  const { words, lexicon } = reading;
  const verb = words[office.closedTo];
  if (!verb || !lexicon.has('copula', verb.word) || office.to === office.headTo) return undefined;
  const name = nameFrom(reading, office.closedTo + 1, names);
  return name && words[name.from]?.gap === 'space' && (isFullName(reading, name) || name.isTitled) ? name : undefined;
}

/** Arabic: what stands between commas right behind an office is its holder. */
function boundedHolder(reading: Reading, office: Office): WordRange | undefined {
  const { words, lexicon } = reading;
  if (lexicon.language !== 'ar' || office.to === office.headTo) return undefined;
  return /^\s*،\s*$/u.test(words[office.to]?.before ?? '') ? findBoundedName(reading, office.to) : undefined;
}

function isFullName(reading: Reading, name: PersonName): boolean {
  return countFullWords(reading, name) > 1 || (name.isTitled && countFullWords(reading, name) > 0);
}

function labelOf(reading: Reading, office: Office, holder: WordRange): string {
  const { start, end } = spanOf(reading, office);
  const label = writtenAt(reading, { start: start + office.skip, end });
  const realm = office.closedTo === holder.from ? realmBehind(reading, holder.to) : undefined;
  return realm ? `${label} ${writtenAt(reading, spanOf(reading, realm))}` : label;
}

/** "King Charles III OF WEST FRANCIA". */
function realmBehind({ words, lexicon }: Reading, from: number): WordRange | undefined {
  const link = words[from];
  if (link?.gap !== 'space' || !lexicon.has('of', link.word)) return undefined;
  let to = from + 1;
  while (to < from + 4 && words[to]?.gap === 'space' && words[to]?.isCapital === true) to += 1;
  return to > from + 1 ? { from, to } : undefined;
}
