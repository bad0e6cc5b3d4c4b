import type { FollowUpWords, JoiningWords } from '../contract/follow-ups.js';
import { alone, anywhere, atStart, determinerPatterns, withPreposition } from '../pattern-sources.js';

export const followUps: FollowUpWords = {
  opener: atStart('and what about|and how about|what about|how about|and also|and|but|so|then'),
  interrogative: atStart(
    '(?:(?:in|on|at|by|from|to|for|with|since|until)\\s*)?(?:how many|how much|how long|how old|how|who|whom|whose|when|where|why|which ones?|which|what)',
  ),
  person: anywhere('he|she|him|her|his'),
  thing: anywhere('it|its|they|them|their|that|this|those|these|there'),
  possessive: {
    pattern: /(?<![\p{L}\p{N}])(?:his|her|its|their)\s+(?<owned>\p{L}+)/iu,
    write: (owned, meant) => `${meant}${/s$/u.test(meant) ? '’' : '’s'} ${owned}`,
  },
  filler: alone('exactly|precisely|there|then|so|that|again'),
  detailNoun: alone('years?|months?|days?|dates?|weeks?|cit(?:y|ies)|country|countries|places?|towns?|venue|time|hall'),
  preposition: atStart('in|on|at|by|from|to|for|with|since|until|before|after|during|under'),
  ...determinerPatterns('(?:the|this|that|an?)\\s+', 'of '),
  beforeNoun: [[/(?<!\s)\s+ones?$/iu, '']],
  either: 'they|them|their',
  takingPlace: '(?:takes?|took|taken|taking) place',
  dropsSubject: false,
  relative: {
    auxiliary: /^\s+(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should)\b/iu,
    write: (noun, rest) => `the ${noun} that${rest}`,
  },
};

const questionWord =
  'who|whom|whose|when|where|why|which|what|how(?:\\s+(?:many|much|long|old|far|big|large|tall|often))?';

/** "and what it means" goes on with the question before; "and what does it mean" asks again. */
const questionWordAgain =
  'who|how\\s+(?:many|much)|(?:which|what)\\s+(?!(?:it|he|she|we|you|they|the|an?|this|that|these|those|has|had|was|were)\\b)\\p{L}+(?=\\s|[?]|$)|(?:whom|when|where|why|what|how(?:\\s+(?:long|old|far|big|large|tall|often))?)(?=\\s*[?]|\\s*$|\\s+(?:is|are|was|were|does|do|did|will|would|can|could|should|has|have|had|may|might)\\b)|(?:is|are|was|were|do|does|did|can|could|may|must|will)(?=\\s+(?:it|there|he|she|they|we|i|you|one|the|an?)\\b)';

export const joining: JoiningWords = {
  asking: withPreposition('in|on|at|by|from|to|for|with|since', questionWord),
  askingAgain: withPreposition('in|on|at|by|from|to|for|with|since', questionWordAgain),
  and: ' ?,? (?:and|or) (?:also )?| ?[;?] ?(?:and )?',
};
