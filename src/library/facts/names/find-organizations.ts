import { wordsOfAll } from '../../../text/languages/language-packs.js';
import { isStopWord } from '../../../text/stop-words.js';
import { knownAcronyms } from '../lexicon/known-acronyms.js';
import { type Reading, textAfter, type WordRange } from '../reading.js';
import { matchPhrase } from '../words/phrase-book.js';
import type { FactWord } from '../words/read-words.js';

const mostWords = 14;
const acronym = /^\p{Lu}[\p{Lu}&]{1,6}$/u;

/**
 * Heads that end a name, in all languages: a name right behind one is a person's ("Member of Parliament Jay Sinha").
 */
const closingHeads = wordsOfAll(({ facts }) => facts.words.closingHead);
const romanNumeral = /^[IVXLCDM]+$/;

/** Capitals that name no organization. */
const otherAcronyms = new Set(
  `ad bc ce bce am pm tv dna rna pc cd dvd uk us usa uae gmt utc est pst gdp gnp iq id it ceo cfo cto ok hiv aids ii iii iv
  vi vii viii ix xi xii mp phd md ba ma bsc msc sms url http https html xml css sql api cpu gpu ram rom usb led lcd gps atp
  ac dc fm hd vs no nr mvp nba-mvp ufo covid pdf faq diy rsvp vip iso`.split(/\s+/),
);

/** Names of organizations in languages with capitals: around a word such as "university", and acronyms. */
export function findOrganizations(reading: Reading, busy: ReadonlySet<number>): WordRange[] {
  const found: WordRange[] = [];
  let free = 0;
  for (let at = 0; at < reading.words.length; at++) {
    if (busy.has(at)) continue;
    const range = organizationAround(reading, at, free, busy) ?? acronymAt(reading, at);
    if (!range) continue;
    found.push(range);
    free = range.to;
    at = range.to - 1;
  }
  return found;
}

function organizationAround(
  reading: Reading,
  at: number,
  free: number,
  busy: ReadonlySet<number>,
): WordRange | undefined {
  const { words, lexicon } = reading;
  const head = words[at];
  if (!head?.isCapital || !lexicon.has('organization', head.word)) return undefined;
  const from = lexicon.adjectiveEndsName ? at : startOfName(reading, at, free, busy);
  const to = endOfName(reading, at, busy);
  const range = { from, to };
  // What is numbered is a meeting: "the 47th Arab Police and Security Leaders Conference".
  const isNumbered = words[from - 1]?.isNumber === true && !lexicon.adjectiveEndsName;
  return !isNumbered && !isBareHead(reading, range, at) ? range : undefined;
}

/** Leftwards over capitalised words; over "and" only behind "the" ("the Food and Agriculture Organization"). */
function startOfName(reading: Reading, head: number, free: number, busy: ReadonlySet<number>): number {
  const { words } = reading;
  let from = head;
  while (from > free && isJoinedName(words[from]) && isCapitalPart(reading, from - 1, busy)) from -= 1;
  const isAnd =
    from - 2 > free &&
    words[from - 1]?.word === 'and' &&
    words[from]?.gap === 'space' &&
    words[from - 2]?.isCapital === true;
  if (isAnd && words[from - 3]?.word === 'the' && words[from - 2]?.gap === 'space') from -= 2;
  return from;
}

function isCapitalPart({ words, lexicon }: Reading, at: number, busy: ReadonlySet<number>): boolean {
  const word = words[at];
  if (!word?.isCapital || busy.has(at) || word.isNumber) return false;
  if (lexicon.has('article', word.word) || lexicon.has('pronoun', word.word)) return false;
  if (lexicon.capitalNouns) return matchPhrase(lexicon.regions, [word], 0) === undefined;
  return !lexicon.book('office').has(word.word) || word.word === 'general';
}

function isJoinedName(word: FactWord | undefined): boolean {
  return word?.gap === 'space' || word?.gap === 'hyphen' || word?.gap === 'apostrophe';
}

/** "Church of St. Peter" */
function isAfterSaint(words: Reading['words'], at: number): boolean {
  return words[at]?.gap === 'dot' && words[at - 1]?.text === 'St' && words[at]?.isCapital === true;
}

/** Rightwards over capitalised words, and over connectors that lead to more of them. */
function endOfName(reading: Reading, head: number, busy: ReadonlySet<number>): number {
  const { words, lexicon } = reading;
  let to = head + 1;
  let hasLink = false;
  while (to - head < mostWords && (isJoinedName(words[to]) || isAfterSaint(words, to)) && !busy.has(to)) {
    const word = words[to];
    if (!word) break;
    if (continuesName(reading, to, hasLink)) {
      to += 1;
      continue;
    }
    const link = linkEnd(reading, to, hasLink);
    if (link === undefined || busy.has(link)) break;
    hasLink = true;
    to = link + 1;
  }
  // "University of" with its complement behind a comma or a bracket is no name.
  while (to > head + 1 && lexicon.has('inner', words[to - 1]?.word ?? '')) to -= 1;
  return to;
}

function continuesName({ words, lexicon }: Reading, at: number, hasLink: boolean): boolean {
  const word = words[at];
  // "Member of Parliament Jayant Sinha", "Ambassador to the European Union Anthony Gardner".
  const isPerson = word?.isCapital && words[at + 1]?.isCapital && lexicon.givenNames.has(word.word);
  if (isPerson && !lexicon.has('inner', words[at - 1]?.word ?? '')) return false;
  if (!hasLink && closingHeads.has(words[at - 1]?.word ?? '')) return false;
  if (
    !hasLink &&
    lexicon.language === 'en' &&
    lexicon.regions.has(word?.word ?? '') &&
    words[at + 1]?.isCapital !== true
  )
    return false;
  if (!word || word.isNumber || (word.gap === 'apostrophe' && word.word === 's')) return false;
  // Behind a German head only a place or a legal form is its name; any other noun is the next thing said.
  if (lexicon.capitalNouns)
    return (
      lexicon.regions.has(word.word) ||
      lexicon.has('legalForm', word.word) ||
      (hasLink && lexicon.has('inner', words[at - 1]?.word ?? '') === false && isAttribute(lexicon, words[at - 1]))
    );
  return word.isCapital ? !lexicon.has('pronoun', word.word) : lexicon.endsLike('adjective', word.word);
}

/** "Rat der EUROPÄISCHEN Union": the noun follows its capitalised adjective. */
function isAttribute(lexicon: Reading['lexicon'], word: FactWord | undefined): boolean {
  return word?.isCapital === true && lexicon.endsLike('attribute', word.word);
}

/**
 * The index of the first word behind the connectors at `at` where it goes on with the name: capitalised, or in the
 * Romance languages the plain noun of a complement ("Organisation internationale de POLICE criminelle").
 */
function linkEnd({ words, lexicon }: Reading, at: number, hasLink: boolean): number | undefined {
  let next = at;
  let isOf = false;
  let isAnd = false;
  while (next < at + 3 && lexicon.has('inner', words[next]?.word ?? '') && isJoinedName(words[next])) {
    const link = words[next]?.word ?? '';
    isAnd ||= lexicon.has('and', link);
    if (isAnd && !hasLink) return undefined;
    // "et l'Union", "and the Board": with its own article another name begins.
    const isOwnArticle = lexicon.has('article', link) && lexicon.has('and', words[next - 1]?.word ?? '');
    if (isAnd && isOwnArticle && words[next + 1]?.isCapital) return undefined;
    isOf ||= lexicon.has('of', link) || (!lexicon.has('article', link) && !lexicon.has('and', link));
    next += 1;
  }
  const word = words[next];
  if ((!isOf && !isAnd) || !word || word.isNumber || !isJoinedName(word)) return undefined;
  const isOrganization = isAnd && lexicon.has('organization', word.word);
  if (word.isCapital) return isOrganization ? undefined : next;
  const isNoun =
    word.text.length > 3 && !isStopWord(word.word, lexicon.language) && !lexicon.has('notPerson', word.word);
  const isPlainNoun = lexicon.adjectiveEndsName && (isOf || isAnd) && isNoun;
  return isPlainNoun ? next : undefined;
}

/** "the Council", "Die Universität": a head with nothing but an article's or sentence's capital beside it. */
function isBareHead({ words, lexicon }: Reading, { from, to }: WordRange, head: number): boolean {
  const match = matchPhrase(lexicon.regions, words, from);
  // "the Soviet Union", "Bank Square": the head's word is in a place's name.
  if ((match && from + match.length >= to) || (head < to - 1 && lexicon.has('geography', words[to - 1]?.word ?? '')))
    return true;
  const others = words.slice(from, to).filter((_, index) => from + index !== head);
  return !others.some(
    ({ isCapital, word }) => (isCapital || lexicon.endsLike('adjective', word)) && !lexicon.has('inner', word),
  );
}

/** An acronym that is widely known, or that its sentence shows to act. In a headline every word may look like one. */
function acronymAt(reading: Reading, at: number): WordRange | undefined {
  const { words, isHeadline } = reading;
  const word = words[at];
  if (!word || isHeadline || !isAcronym(word) || word.gap === 'hyphen' || textAfter(reading, at) === '-')
    return undefined;
  return knownAcronyms.has(word.word) || acts(reading, at) ? { from: at, to: at + 1 } : undefined;
}

/** "the XYZ announced", "represented by the XYZ", "president of XYZ". */
function acts({ words, lexicon }: Reading, at: number): boolean {
  const next = words[at + 1];
  if (next?.gap === 'space' && lexicon.has('saying', next.word)) return true;
  const head = words[at - 1] && lexicon.has('article', words[at - 1]?.word ?? '') ? at - 2 : at - 1;
  const [office, before] = [words[head - 1]?.word ?? '', words[head]?.word ?? ''];
  return (
    lexicon.has('of', before) && matchPhrase(lexicon.book('office'), words, head - 1) !== undefined && office !== ''
  );
}

/** Whether the word is written as an organization's acronym is. */
export function isAcronym({ text, word }: FactWord): boolean {
  return acronym.test(text) && !romanNumeral.test(text) && !otherAcronyms.has(word);
}
