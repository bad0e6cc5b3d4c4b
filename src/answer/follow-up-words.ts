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
  /** Whether a verb may go without its subject: "¿dónde nació?" */
  readonly dropsSubject?: true;
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
    // "est-il" and "a-t-il" as well.
    person: /(?:(?:-t)?-|(?<![\p{L}\p{N}]))(?:il|elle|lui)(?![\p{L}\p{N}])/iu,
    // "qui la dirige", "qui l’a fondée": before a verb at the end, an article is a pronoun.
    thing:
      /(?<![\p{L}\p{N}])(?:ils|elles|cela|ça|celle-ci|celui-ci)(?![\p{L}\p{N}])|(?<=^(?:qui|quand|où|comment|pourquoi)\s+)(?:(?:la|le|les)(?=\s+\p{L}+$)|l[’'](?=(?:a|ont)\s+\p{L}+$))/iu,
  },
  de: {
    opener: start('und was ist mit|was ist mit|und|aber'),
    interrogative: start(
      '(?:in|an|auf|von|mit|für)?\\s*(?:wie ?viele?|wie lange|wie|wer|wen|wem|wessen|wann|wo|warum|welche[rsmn]?|was)',
    ),
    person: word('er|ihn|ihm'),
    thing: word('es|sie|ihnen|dort|das|dies|daran|darin|davon|dazu|dafür'),
  },
  es: {
    opener: start('y qué hay de|y|pero|entonces'),
    interrogative: start(
      '¿?\\s*(?:a|de|en|por|para|con)?\\s*(?:cuánt[oa]s?|quién(?:es)?|cuándo|dónde|por qué|cómo|cuál(?:es)?|qué)',
    ),
    person: word('él'),
    thing:
      /(?<![\p{L}\p{N}])(?:ella|ellos|ellas|eso|esto|allí)(?![\p{L}\p{N}])|(?<=^(?:quién|cuándo|dónde|cómo)\s+)(?:la|lo|las|los)(?=\s+\p{L}+$)/iu,
    dropsSubject: true,
  },
  ar: {
    opener: /^\s*(?:و\s?ماذا عن|ماذا عن|و)(?=\s?\p{L})\s*/u,
    interrogative: start('(?:في|من|إلى|على)?\\s*(?:كم|من|متى|أين|اين|لماذا|كيف|أي|اي|ما|ماذا)'),
    person: never,
    // A pronoun is the ending of the verb: "من يرأسها".
    thing: /(?<=\p{L}{3})(?:ها|هم)$/u,
    dropsSubject: true,
  },
};

export const followUpWords = (language: Language): FollowUpWords | undefined => words[language];
