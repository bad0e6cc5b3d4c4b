import type { FollowUpWords, JoiningWords } from '../contract/follow-ups.js';
import { alone, atStart, never, withPreposition } from '../pattern-sources.js';

export const followUps: FollowUpWords = {
  opener: /^\s*(?:و\s?ماذا عن|ماذا عن|و)(?=\s?\p{L})\s*/u,
  interrogative: atStart('(?:(?:في|من|إلى|على|منذ)\\s*)?(?:كم|من|متى|أين|اين|لماذا|كيف|أي|اي|ما|ماذا)'),
  person: never,
  // A pronoun is the ending of the verb: "من يرأسها".
  thing: /(?<=\p{L}{3})(?:ها|هم)$/u,
  possessive: { pattern: never, write: (owned) => owned },
  filler: alone('بالضبط|هناك'),
  detailNoun: alone('عام|سنة|شهر|يوم|تاريخ|مدينة|دولة|بلد|مكان'),
  preposition: atStart('في|من|إلى|على|عن|منذ|قبل|بعد'),
  determined: never,
  determiner: never,
  owned: never,
  either: '',
  takingPlace: '',
  dropsSubject: true,
};

export const joining: JoiningWords = {
  asking: withPreposition('في|من|إلى|على|منذ', 'من|متى|أين|اين|كم|لماذا|كيف|ماذا|ما|أي|اي|هل'),
  // "ومن", "وما" alone are "and from", "and not" as well.
  askingAgain: withPreposition(
    'في|من|إلى|على|منذ',
    '(?:متى|أين|اين|كم|لماذا|كيف|ماذا|هل)|(?:من|ما)(?=\\s+(?:هو|هي|هم|الذي|التي)(?!\\p{L}))|(?:أي|اي)(?=\\s+\\p{L})',
  ),
  and: ' ?[،,]? (?:و ?|أو )| ?[؛؟?] ?(?:و ?)?',
};
