import type { Language } from '../../domain.js';

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
  /** "Its president": whose is said before or behind what is `owned`. */
  readonly possessive: { readonly pattern: RegExp; readonly write: (owned: string, meant: string) => string };
  /** All that may stand behind a question word that asks no more: "when exactly", "why there". */
  readonly filler: RegExp;
  /** What "which" may ask for alone: "in which year". */
  readonly detailNoun: RegExp;
  /** Begins a circumstance: "in 2025". */
  readonly preposition: RegExp;
  /** A determiner at the start, and one at the end. */
  readonly determined: RegExp;
  readonly determiner: RegExp;
  /** A `thing` that belongs to something: "the president of". */
  readonly owned: RegExp;
  /** Question words that need another form before a noun: "lesquels" → "quels". */
  readonly beforeNoun?: readonly (readonly [RegExp, string])[];
  /** Whether a verb may go without its subject: "¿dónde nació?" */
  readonly dropsSubject?: true;
}

const never = /(?!)/u;

function word(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'iu');
}

function start(words: string): RegExp {
  return new RegExp(`^\\s*(?:${words})(?![\\p{L}\\p{N}])[\\s,]*`, 'iu');
}

function whole(words: string): RegExp {
  return new RegExp(`^\\s*(?:${words})\\s*$`, 'iu');
}

function end(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})\\s*$`, 'iu');
}

/** `determiners` hold their own blank or apostrophe. */
function articles(determiners: string, of: string) {
  return {
    determined: new RegExp(`^(?:${determiners})`, 'iu'),
    determiner: end(determiners),
    owned: new RegExp(
      `(?<![\\p{L}\\p{N}])(?<thing>(?:${determiners})[\\p{L}\\p{N}-]+(?: [\\p{L}\\p{N}-]+)?) ?(?<=\\s)(?:${of})`,
      'iu',
    ),
  };
}

const words: Readonly<Record<Language, FollowUpWords>> = {
  en: {
    opener: start('and what about|and how about|what about|how about|and also|and|but|so|then'),
    interrogative: start(
      '(?:in|on|at|by|from|to|for|with|since|until)?\\s*(?:how many|how much|how long|how old|how|who|whom|whose|when|where|why|which ones?|which|what)',
    ),
    person: word('he|she|him|her|his'),
    thing: word('it|its|they|them|their|that|this|those|these|there'),
    possessive: {
      pattern: /(?<![\p{L}\p{N}])(?:his|her|its|their)\s+(?<owned>\p{L}+)/iu,
      write: (owned, meant) => `${meant}${/s$/u.test(meant) ? '’' : '’s'} ${owned}`,
    },
    filler: whole('exactly|precisely|there|then|so|that|again'),
    detailNoun: whole(
      'years?|months?|days?|dates?|weeks?|cit(?:y|ies)|country|countries|places?|towns?|venue|time|hall',
    ),
    preposition: start('in|on|at|by|from|to|for|with|since|until|before|after|during|under'),
    ...articles('(?:the|this|that|an?)\\s+', 'of '),
    beforeNoun: [[/\s+ones?$/iu, '']],
  },
  fr: {
    opener: start("et pour|et|mais|alors|qu[’']en est-il (?:de|du|des)"),
    interrogative: start(
      "(?:à|de|en|dans|par|pour|avec|depuis)?\\s*(?:combien(?: de(?= )| d[’'](?=\\p{L}))?|lesquel(?:le)?s|lequel|laquelle|qui|quand|où|pourquoi|comment|quels?|quelles?|que|qu[’']est-ce que?)",
    ),
    // "est-il" and "a-t-il" as well.
    person: /(?:(?:-t)?-|(?<![\p{L}\p{N}]))(?:il|elle|lui)(?![\p{L}\p{N}])/iu,
    // "qui la dirige", "qui l’a fondée": before a verb at the end, an article is a pronoun.
    thing:
      /(?<![\p{L}\p{N}])(?:ils|elles|cela|ça|celle-ci|celui-ci)(?![\p{L}\p{N}])|(?<=^(?:qui|quand|où|comment|pourquoi)\s+)(?:(?:la|le|les)(?=\s+\p{L}+$)|l[’'](?=(?:a|ont)\s+\p{L}+$))/iu,
    possessive: {
      pattern: /(?<![\p{L}\p{N}])(?:son|sa|ses|leurs?)\s+(?<owned>\p{L}+)/iu,
      write: (owned, meant) => `${owned} de ${meant}`,
    },
    filler: whole('exactement|précisément|là|là-bas|donc|alors'),
    detailNoun: whole('années?|mois|jours?|dates?|villes?|pays|endroits?|lieux?|heure'),
    preposition: start('en|à|au|aux|dans|par|pour|avec|depuis|avant|après|sur|chez'),
    ...articles("(?:l[’']|(?:le|la|les|un|une|ce|cette)\\s+)", "(?:de |du |des |d[’'])"),
    beforeNoun: [
      [/^lequel$/iu, 'quel'],
      [/^laquelle$/iu, 'quelle'],
      [/^lesquels$/iu, 'quels'],
      [/^lesquelles$/iu, 'quelles'],
    ],
  },
  de: {
    opener: start('und was ist mit|was ist mit|und|aber'),
    interrogative: start(
      '(?:in|an|auf|von|mit|für|seit|bis)?\\s*(?:wie ?viele?|wie lange|wie|wer|wen|wem|wessen|wann|wo|warum|welche[rsmn]?|was)',
    ),
    person: word('er|ihn|ihm'),
    thing: word('es|sie|ihnen|dort|das|dies|daran|darin|davon|dazu|dafür'),
    possessive: {
      pattern: /(?<![\p{L}\p{N}])(?:[Ss]ein|[Ii]hr)(?:e[nmrs]?)?\s+(?<owned>\p{Lu}\p{L}+)/u,
      write: (owned, meant) => `${owned} von ${meant}`,
    },
    filler: whole('genau|dort|da|dann|denn|eigentlich'),
    detailNoun: whole('jahr|monat|tag|datum|woche|stadt|land|ort|uhrzeit'),
    preposition: start('in|im|an|am|auf|bei|beim|von|mit|für|seit|vor|nach|aus|zu'),
    ...articles('(?:der|die|das|den|dem|ein|eine)\\s+', '(?:von |der |des )'),
  },
  es: {
    opener: start('y qué hay de|y|pero|entonces'),
    interrogative: start(
      '¿?\\s*(?:a|de|en|por|para|con|desde|hasta)?\\s*(?:cuánt[oa]s?|quién(?:es)?|cuándo|dónde|por qué|cómo|cuál(?:es)?|qué)',
    ),
    person: word('él'),
    thing:
      /(?<![\p{L}\p{N}])(?:ella|ellos|ellas|eso|esto|allí)(?![\p{L}\p{N}])|(?<=^(?:quién|cuándo|dónde|cómo)\s+)(?:la|lo|las|los)(?=\s+\p{L}+$)/iu,
    dropsSubject: true,
    possessive: {
      pattern: /(?<![\p{L}\p{N}])sus?\s+(?<owned>\p{L}+)/iu,
      write: (owned, meant) => `${owned} de ${meant}`,
    },
    filler: whole('exactamente|allí|ahí|allá|entonces'),
    detailNoun: whole('años?|mes|día|fecha|ciudad|país|países|lugar|hora'),
    preposition: start('en|a|al|de|del|por|para|con|desde|antes|después|sobre'),
    ...articles('(?:el|la|los|las|un|una)\\s+', '(?:de |del )'),
  },
  ar: {
    opener: /^\s*(?:و\s?ماذا عن|ماذا عن|و)(?=\s?\p{L})\s*/u,
    interrogative: start('(?:في|من|إلى|على|منذ)?\\s*(?:كم|من|متى|أين|اين|لماذا|كيف|أي|اي|ما|ماذا)'),
    person: never,
    // A pronoun is the ending of the verb: "من يرأسها".
    thing: /(?<=\p{L}{3})(?:ها|هم)$/u,
    dropsSubject: true,
    possessive: { pattern: never, write: (owned) => owned },
    filler: whole('بالضبط|هناك'),
    detailNoun: whole('عام|سنة|شهر|يوم|تاريخ|مدينة|دولة|بلد|مكان'),
    preposition: start('في|من|إلى|على|عن|منذ|قبل|بعد'),
    determined: never,
    determiner: never,
    owned: never,
  },
};

export function followUpWords(language: Language): FollowUpWords | undefined {
  return words[language];
}

/** What a question of the language ends with. */
export function questionMark(language: Language): string {
  return language === 'ar' ? '؟' : '?';
}
