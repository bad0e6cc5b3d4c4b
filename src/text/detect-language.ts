import { eld } from 'eld/extrasmall';
import type { Language } from '../domain.js';
import { languageMarkers } from './language-markers.js';
import { packOf, supportedLanguages } from './languages/language-packs.js';
import { otherLetters } from './languages/other-words.js';
import { tokenize } from './tokenize.js';

interface Script {
  readonly letters: RegExp;
  /** Those written in it, the likeliest first. */
  readonly languages: readonly Language[];
}

const japanese: Script = { letters: /\p{sc=Hiragana}|\p{sc=Katakana}/gu, languages: ['ja'] };
const han: Script = { letters: /\p{sc=Han}/gu, languages: ['zh', 'ja'] };

/** Scripts that leave little doubt. */
const scripts: readonly Script[] = [
  japanese,
  han,
  { letters: /\p{sc=Arabic}/gu, languages: ['ar', 'fa', 'ur', 'ku', 'ps', 'ug', 'sd'] },
  { letters: /\p{sc=Hangul}/gu, languages: ['ko'] },
  { letters: /\p{sc=Cyrillic}/gu, languages: ['ru', 'uk', 'bg', 'sr', 'be', 'mk', 'kk', 'mn'] },
  { letters: /\p{sc=Greek}/gu, languages: ['el'] },
  { letters: /\p{sc=Hebrew}/gu, languages: ['he', 'yi'] },
  { letters: /\p{sc=Devanagari}/gu, languages: ['hi', 'mr', 'ne', 'sa'] },
  { letters: /\p{sc=Thai}/gu, languages: ['th'] },
  { letters: /\p{sc=Armenian}/gu, languages: ['hy'] },
  { letters: /\p{sc=Georgian}/gu, languages: ['ka'] },
  { letters: /\p{sc=Ethiopic}/gu, languages: ['am', 'ti'] },
  { letters: /\p{sc=Bengali}/gu, languages: ['bn', 'as'] },
  { letters: /\p{sc=Gurmukhi}/gu, languages: ['pa'] },
  { letters: /\p{sc=Gujarati}/gu, languages: ['gu'] },
  { letters: /\p{sc=Oriya}/gu, languages: ['or'] },
  { letters: /\p{sc=Tamil}/gu, languages: ['ta'] },
  { letters: /\p{sc=Telugu}/gu, languages: ['te'] },
  { letters: /\p{sc=Kannada}/gu, languages: ['kn'] },
  { letters: /\p{sc=Malayalam}/gu, languages: ['ml'] },
  { letters: /\p{sc=Sinhala}/gu, languages: ['si'] },
  { letters: /\p{sc=Lao}/gu, languages: ['lo'] },
  { letters: /\p{sc=Khmer}/gu, languages: ['km'] },
  { letters: /\p{sc=Myanmar}/gu, languages: ['my'] },
];
const latin: Script = { letters: /\p{sc=Latin}/gu, languages: [] };
const scripted = new Set(scripts.flatMap(({ languages }) => languages));

/** Letters and marks that only one of the languages of a script uses all the time. */
const letterHints = [
  ...otherLetters,
  ...supportedLanguages.flatMap((language) => {
    const letters = packOf(language)?.writing.letters;
    return letters ? [{ letters, language }] : [];
  }),
];

/**
 * UTF-16 units of a text that are looked at, in pieces spread over it: an article's head may be in another language.
 */
const pieceLength = 400;
const pieces = 8;

/** Weight that a language's function words must reach to settle it, and the factor by which it must lead the next. */
const leastEvidence = 0.45;
const clearLead = 1.3;

/** How far, on the detector's scale of 0 to 1, the best must lead over the next; less is chance. */
const lead = 0.012;
const leadOfOneWord = 0.15;

/** Fewest letters of a text of one word for its language to be told. */
const leastOneWord = 8;

/** Plain unaccented words are English more often than the detector, built from running text, believes. */
const englishBonus = 0.06;

/** The languages that have a word among their markers. */
const owners = new Map<string, Language[]>();
for (const [language, words] of languageMarkers) {
  for (const word of words) owners.set(word, [...(owners.get(word) ?? []), language]);
}

/**
 * The language that `text` is written in: an article, or a question of two words. Looks at function words first, which
 * a name in another script does not outweigh, then at the script, then at letter sequences. `among` limits the answer
 * (a language's primary subtag); `und` where nothing tells, or where a language outside `among` plainly does.
 */
export function detectLanguage(text: string, among?: readonly Language[]): Language {
  const sample = sampleOf(text);
  const isAllowed = (language: Language) => among === undefined || among.includes(language);
  const spoken = byFunctionWords(sample);
  if (spoken !== undefined) return isAllowed(spoken) ? spoken : 'und';
  const script = scriptOf(sample);
  if (script === undefined) return 'und';
  if (script === latin) return byLetterSequences(sample, (language) => isAllowed(language) && !scripted.has(language));
  return byScript(sample, script.languages.filter(isAllowed));
}

/** Weight of a language's function words, and its lead over the one that a text claims, that leave no doubt. */
const sureEvidence = 5;
const sureLead = 4;

/** Letters of a script from which on it isn't a name in another language. */
const sureLetters = 40;

/**
 * The language that a text is surely written in, where it isn't the one that is `declared` of it: by many function
 * words of its own and next to none of that one's, or by its script. Undefined where nothing speaks against that one.
 */
export function sureLanguage(text: string, declared: Language): Language | undefined {
  // Whoever declares a language that isn't told by its words here knows better.
  if (!languageMarkers.has(declared)) return undefined;
  const sample = sampleOf(text);
  const script = scriptOf(sample);
  if (script !== undefined && script !== latin && !script.languages.includes(declared)) {
    const isLong = (sample.match(script.letters)?.length ?? 0) >= sureLetters;
    const written = isLong ? byScript(sample, script.languages) : 'und';
    return written === 'und' ? undefined : written;
  }
  const scores = scoreFunctionWords(sample);
  const [best] = [...scores].sort(([, a], [, b]) => b - a);
  const isSure = best !== undefined && best[1] >= sureEvidence && best[1] >= sureLead * (scores.get(declared) ?? 0);
  return isSure && best[0] !== declared ? best[0] : undefined;
}

function sampleOf(text: string): string {
  if (text.length <= pieceLength * pieces) return text;
  const step = Math.floor((text.length - pieceLength) / (pieces - 1));
  return Array.from({ length: pieces }, (_, index) => text.slice(index * step, index * step + pieceLength)).join(' ');
}

/**
 * A word counts one, shared among the languages that have it. The winner needs as much as one word of its own, or a
 * few that it shares, and a clear lead.
 */
function byFunctionWords(sample: string): Language | undefined {
  const [best, next] = [...scoreFunctionWords(sample)].sort(([, a], [, b]) => b - a);
  if (best === undefined || best[1] < leastEvidence) return undefined;
  return best[1] >= clearLead * (next?.[1] ?? 0) ? best[0] : undefined;
}

function scoreFunctionWords(sample: string): ReadonlyMap<Language, number> {
  const scores = new Map<Language, number>();
  const tokens = tokenize(sample);
  // "WHO" and "UN" are names, unless everything is in capitals.
  const shouting = tokens.length > 2 && !/\p{Ll}/u.test(sample);
  for (const { word, start, end } of tokens) {
    const languages = !shouting && /^\p{Lu}{2,}$/u.test(sample.slice(start, end)) ? [] : (owners.get(word) ?? []);
    for (const language of languages) scores.set(language, (scores.get(language) ?? 0) + 1 / languages.length);
  }
  for (const { letters, language } of letterHints) {
    if (scores.has(language) && letters.test(sample)) scores.set(language, (scores.get(language) ?? 0) + 0.5);
  }
  return scores;
}

function scriptOf(sample: string): Script | undefined {
  const counts = [latin, ...scripts].map((script) => ({ script, count: sample.match(script.letters)?.length ?? 0 }));
  // Kana among many more Han characters is Japanese all the same.
  const kana = counts.find(({ script, count }) => script === japanese && count > 0);
  const best = counts.reduce((most, each) => (each.count > most.count ? each : most));
  if (best.count === 0) return undefined;
  return kana !== undefined && best.script === han ? japanese : best.script;
}

function byScript(sample: string, candidates: readonly Language[]): Language {
  if (candidates.length === 1) return candidates[0] ?? 'und';
  const hint = letterHints.find(({ letters, language }) => candidates.includes(language) && letters.test(sample));
  if (hint !== undefined) return hint.language;
  const [likeliest] = candidates;
  if (likeliest === undefined || likeliest === 'ar' || likeliest === 'zh') return likeliest ?? 'und';
  return rankedBySequences(sample).find(([language]) => candidates.includes(language))?.[0] ?? likeliest;
}

function byLetterSequences(sample: string, isAllowed: (language: Language) => boolean): Language {
  const words = sample.match(/\p{L}{2,}/gu) ?? [];
  // A name in capitals says nothing of the language around it.
  if (words.every((word) => word === word.toUpperCase()) && words.length < 3) return 'und';
  const isAscii = !/[^\s!-~‘’“”–—…]/.test(sample);
  const [best, next] = rankedBySequences(sample)
    .filter(([language]) => isAllowed(language))
    .map(([language, score]): [Language, number] => [
      language,
      score + (language === 'en' && isAscii ? englishBonus : 0),
    ])
    .sort(([, a], [, b]) => b - a);
  if (best === undefined) return 'und';
  if (words.length < 2 && sample.trim().length < leastOneWord) return 'und';
  const needed = words.length > 1 ? lead : leadOfOneWord;
  return best[1] - (next?.[1] ?? 0) >= needed ? best[0] : 'und';
}

function rankedBySequences(sample: string): [Language, number][] {
  return Object.entries(eld.detect(sample).getScores());
}
