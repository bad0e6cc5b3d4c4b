import type { Language } from '../../domain.js';
import type { CueWords } from '../../text/languages/contract/cue-words.js';
import { byLanguage, splitWords } from '../../text/languages/language-packs.js';
import { stemWord } from '../../text/stem-word.js';

/** The words of `CueWords` as they are indexed. */
export type Cues = Readonly<Record<keyof CueWords, ReadonlySet<string>>>;

const cues = byLanguage(({ cueWords }, language): Cues => {
  const termsOf = (list: string) => new Set(splitWords(list).map((word) => stemWord(word, language)));
  return {
    back: termsOf(cueWords.back),
    reason: termsOf(cueWords.reason),
    time: termsOf(cueWords.time),
    people: termsOf(cueWords.people),
    negation: termsOf(cueWords.negation),
  };
});

const none: Cues = { back: new Set(), reason: new Set(), time: new Set(), people: new Set(), negation: new Set() };

/** Small closed sets of terms that tell what a sentence of the language does. */
export function cuesOf(language: Language): Cues {
  return cues.get(language) ?? none;
}
