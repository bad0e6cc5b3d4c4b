import type { AbstentionReason, MissingType } from '../domain.js';

/** Why nothing is answered. `words` are the question's, in quotation marks. */
export const abstentionWords = {
  noArticles: 'There are no articles yet.',
  otherLanguage: 'No article is written in the language of the question.',
  /** Goes on behind it. */
  awaitsEncoder: 'I can’t compare meanings just now, so I find only names and numbers across languages.',
  notMentioned: (words: string) => `No article mentions ${words}.`,
  /** For a question of which no word can be named. */
  this: 'this',
  notTogether: (word: string, partner: string) => `Articles mention ${word}, but not together with ${partner}.`,
  noneInClosest: (words: string) => `The closest passage doesn’t mention ${words}.`,
  notAllInClosest: (mentioned: string, missing: string) =>
    `The closest passage mentions ${mentioned}, but not ${missing}.`,
  typeMissing: (type: string) => `No sentence of the closest passage gives ${type}.`,
  severalNear: 'Several sentences come near, but none clearly answers.',
  /** Of a statement, which nothing could answer. */
  nothingAboutIt: 'No sentence is clearly about this.',
  oneNear: 'One sentence comes near, but doesn’t clearly answer.',
} as const;

/** How a value of each type that is told by its writing is called. */
const typeNames: Readonly<Record<MissingType, string>> = {
  person: 'the name of a person',
  organization: 'the name of an organization',
  place: 'a place',
  date: 'a date',
  quantity: 'a number',
};

const nearWords = {
  one: abstentionWords.oneNear,
  several: abstentionWords.severalNear,
  none: abstentionWords.nothingAboutIt,
} as const;

/** Puts a reason into a sentence. */
export function describeReason(reason: AbstentionReason): string {
  switch (reason.code) {
    case 'no_articles':
      return abstentionWords.noArticles;
    case 'other_language':
      return reason.awaitsEncoder
        ? `${abstentionWords.otherLanguage} ${abstentionWords.awaitsEncoder}`
        : abstentionWords.otherLanguage;
    case 'not_mentioned':
      return abstentionWords.notMentioned(listWords(reason.words) || abstentionWords.this);
    case 'not_together':
      return abstentionWords.notTogether(listWords([reason.word]), listWords([reason.partner]));
    case 'not_in_closest': {
      const missing = listWords(reason.missing);
      return reason.mentioned.length === 0
        ? abstentionWords.noneInClosest(missing)
        : abstentionWords.notAllInClosest(listWords(reason.mentioned, 'conjunction'), missing);
    }
    case 'type_missing':
      return abstentionWords.typeMissing(typeNames[reason.type]);
    case 'unsure':
      return nearWords[reason.near];
    case 'recorded':
      return reason.message;
  }
}

/** “died” or “Peru”. */
function listWords(words: readonly string[], type: 'disjunction' | 'conjunction' = 'disjunction'): string {
  return new Intl.ListFormat('en', { type }).format(words.map((word) => `“${word}”`));
}
