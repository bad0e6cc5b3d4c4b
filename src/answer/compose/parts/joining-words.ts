import type { Language } from '../../../domain.js';

/** How a language joins two questions in one sentence, as sources of patterns that ignore case. */
export interface JoiningWords {
  /** A question word with the words that belong to it, as it opens a question. */
  readonly asking: string;
  /** The same after "and": only what opens no relative clause ("et qui siège à Lyon") there. */
  readonly askingAgain: string;
  /** Between two questions. Arabic writes its "and" onto the word that follows. */
  readonly and: string;
}

function prepositions(words: string, asking: string): string {
  return `(?:(?:${words})\\s+)?(?:${asking})`;
}
const english = 'who|whom|whose|when|where|why|which|what|how(?:\\s+(?:many|much|long|old|far|big|large|tall|often))?';

/** "and what it means" goes on with the question before; "and what does it mean" asks again. */
const englishAgain =
  'who|how\\s+(?:many|much)|(?:which|what)\\s+(?!(?:it|he|she|we|you|they|the|an?|this|that|these|those|has|had|was|were)\\b)\\p{L}+(?=\\s|[?]|$)|(?:whom|when|where|why|what|how(?:\\s+(?:long|old|far|big|large|tall|often))?)(?=\\s*[?]|\\s*$|\\s+(?:is|are|was|were|does|do|did|will|would|can|could|should|has|have|had|may|might)\\b)';

const words: Readonly<Record<Language, JoiningWords>> = {
  en: {
    asking: prepositions('in|on|at|by|from|to|for|with|since', english),
    askingAgain: prepositions('in|on|at|by|from|to|for|with|since', englishAgain),
    and: '\\s*,?\\s+(?:and|or)\\s+(?:also\\s+)?|\\s*[;?]\\s*(?:and\\s+)?',
  },
  fr: {
    asking: prepositions(
      'à|de|en|dans|par|pour|avec|depuis',
      "qui|quand|où|pourquoi|comment|combien|quelle?s?|qu[’']est-ce que?|que",
    ),
    askingAgain: prepositions('à|de|en|dans|par|pour|avec|depuis', 'quand|où|pourquoi|comment|combien|quelle?s?'),
    and: '\\s*,?\\s+(?:et|ou)\\s+|\\s*[;?]\\s*(?:et\\s+)?',
  },
  de: {
    asking: prepositions(
      'in|an|auf|von|mit|für|seit|bis',
      'wer|wen|wem|wessen|wann|wo|wohin|woher|warum|weshalb|wieso|wie(?:\\s?viele?|\\s+lange|\\s+oft|\\s+alt|\\s+groß)?|was|welche[rsmn]?',
    ),
    askingAgain: prepositions(
      'in|an|auf|von|mit|für|seit|bis',
      'wer|wen|wem|wann|wo|wohin|woher|warum|weshalb|wieso|wie(?:\\s?viele?|\\s+lange|\\s+oft|\\s+alt|\\s+groß)?|was|welche[rsmn]?',
    ),
    and: '\\s*,?\\s+(?:und|oder)\\s+|\\s*[;?]\\s*(?:und\\s+)?',
  },
  es: {
    asking: prepositions(
      'a|de|en|por|para|con|desde',
      'quién(?:es)?|cuándo|dónde|adónde|por\\s+qué|cómo|cuánt[oa]s?|cuál(?:es)?|qué|quien(?:es)?|cuando|donde|como|cuant[oa]s?|cual(?:es)?',
    ),
    // Without their accents these words join a clause, save at the end.
    askingAgain: prepositions(
      'a|de|en|por|para|con|desde',
      'quién(?:es)?|cuándo|dónde|adónde|por\\s+qué|cómo|cuánt[oa]s?|cuál(?:es)?|qué|(?:cuando|donde)(?=\\s*[?]|\\s*$)',
    ),
    and: '\\s*,?\\s+(?:y|o|e)\\s+¿?\\s*|\\s*[;?]\\s*(?:y\\s+)?¿?\\s*',
  },
  ar: {
    asking: prepositions('في|من|إلى|على|منذ', 'من|متى|أين|اين|كم|لماذا|كيف|ماذا|ما|أي|اي|هل'),
    // "ومن", "وما" alone are "and from", "and not" as well.
    askingAgain: prepositions(
      'في|من|إلى|على|منذ',
      '(?:متى|أين|اين|كم|لماذا|كيف|ماذا)|(?:من|ما)(?=\\s+(?:هو|هي|هم|الذي|التي)(?!\\p{L}))|(?:أي|اي)(?=\\s+\\p{L})',
    ),
    and: '\\s*[،,]?\\s+(?:و|أو\\s+)\\s?|\\s*[؛؟?]\\s*و?\\s*',
  },
};

export function joiningWords(language: Language): JoiningWords | undefined {
  return words[language];
}
