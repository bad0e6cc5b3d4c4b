import type { Language } from '../domain.js';

/** How a language leans on what was said before. Patterns meet questions in lower case, as they were typed. */
export interface FollowUpWords {
  /** Opens a question that goes on: "and", "what about". */
  readonly opener: RegExp;
  /** A question word at the start, with the words that belong to it: "how many", "in which". */
  readonly interrogative: RegExp;
  /** Stands for a person. */
  readonly person: RegExp;
  /** Stands for anything else. */
  readonly thing: RegExp;
}

const never = /(?!)/u;
const word = (words: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'iu');
const start = (words: string): RegExp => new RegExp(`^\\s*(?:${words})(?![\\p{L}\\p{N}])[\\s,]*`, 'iu');

const words: Readonly<Record<Language, FollowUpWords>> = {
  en: {
    opener: start('and what about|and how about|what about|how about|and also|and|but|so|then'),
    interrogative: start(
      '(?:in|on|at|by|from|to|for|with)?\\s*(?:how many|how much|how long|how old|how|who|whom|whose|when|where|why|which|what)',
    ),
    person: word('he|she|him|her|his'),
    thing: word('it|its|they|them|their|that|this|those|these|there'),
  },
  fr: {
    opener: start("et pour|et|mais|alors|qu[’']en est-il (?:de|du|des)"),
    interrogative: start(
      "(?:à|de|en|dans|par|pour|avec)?\\s*(?:combien|qui|quand|où|pourquoi|comment|quels?|quelles?|que|qu[’']est-ce que?)",
    ),
    person: word('il|elle|lui'),
    thing: word('ils|elles|cela|ça|celle-ci|celui-ci'),
  },
  de: {
    opener: start('und was ist mit|was ist mit|und|aber'),
    interrogative: start(
      '(?:in|an|auf|von|mit|für)?\\s*(?:wie ?viele?|wie lange|wie|wer|wen|wem|wessen|wann|wo|warum|welche[rsmn]?|was)',
    ),
    person: word('er|ihn|ihm'),
    thing: word('es|sie|ihnen|dort|das|dies'),
  },
  es: {
    opener: start('y qué hay de|y|pero|entonces'),
    interrogative: start(
      '¿?\\s*(?:a|de|en|por|para|con)?\\s*(?:cuánt[oa]s?|quién(?:es)?|cuándo|dónde|por qué|cómo|cuál(?:es)?|qué)',
    ),
    person: word('él'),
    thing: word('ella|ellos|ellas|eso|esto|allí'),
  },
  ar: {
    opener: /^\s*(?:و\s?ماذا عن|ماذا عن|و)(?=\s?\p{L})\s*/u,
    interrogative: start('(?:في|من|إلى|على)?\\s*(?:كم|من|متى|أين|اين|لماذا|كيف|أي|اي|ما|ماذا)'),
    person: never,
    thing: never,
  },
};

export const followUpWords = (language: Language): FollowUpWords | undefined => words[language];
