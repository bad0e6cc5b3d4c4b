import { byLanguage } from '../../text/languages/language-packs.js';

/** What one sound is written as, by people who heard it or who write it over from another script; normalised. */
const sounds: readonly string[] = [
  'ou u w o oo',
  'oe u o ou',
  'ue u',
  'ae a e ai',
  'i y ee',
  's ss z c sc',
  'k q c ck kh qu',
  'dj j g',
  'gh g',
  'kh h ch x',
  'ph f',
  'v f w b',
  'd t',
  'b p',
  'th t',
  'dh d',
  'sh ch sch s',
  'tch ch tsch',
  'ks x cs',
  'tz z ts',
  'gn n ny',
  'tion sion cion',
  'n m',
  ...[...byLanguage(({ writing }) => writing.soundAlikes ?? []).values()].flat(),
];

/** One spelling of a sound written for another. */
export interface Rewriting {
  readonly typed: string;
  readonly meant: string;
}

const rewritings: readonly Rewriting[] = [
  ...new Map(
    sounds
      .map((line) => line.split(' '))
      .flatMap((spellings) => spellings.flatMap((typed) => spellings.map((meant) => ({ typed, meant }))))
      .filter(({ typed, meant }) => typed !== meant)
      .map((rewriting) => [`${rewriting.typed} ${rewriting.meant}`, rewriting]),
  ).values(),
];

const byLastLetters = new Map<string, Rewriting[]>();

for (const rewriting of rewritings) {
  const key = rewriting.typed.slice(-1) + rewriting.meant.slice(-1);
  byLastLetters.set(key, [...(byLastLetters.get(key) ?? []), rewriting]);
}

const none: readonly Rewriting[] = [];

/** The rewritings whose typed spelling ends in one letter and whose meant one ends in another. */
export function rewritingsEndingIn(typed: string, meant: string): readonly Rewriting[] {
  return byLastLetters.get(typed + meant) ?? none;
}

/** Every spelling of a normalised word that writes one of its sounds otherwise. */
export function listSoundAlikes(word: string): readonly string[] {
  return [
    ...new Set(rewritings.flatMap(({ typed, meant }) => (word.includes(typed) ? replaceEach(word, typed, meant) : []))),
  ];
}

function replaceEach(word: string, typed: string, meant: string): string[] {
  const spellings: string[] = [];
  for (let at = word.indexOf(typed); at >= 0; at = word.indexOf(typed, at + 1)) {
    spellings.push(word.slice(0, at) + meant + word.slice(at + typed.length));
  }
  return spellings;
}
