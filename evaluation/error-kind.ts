/** Where a sentence stands. */
export interface Place {
  readonly article: string;
  /** `Passage.ordinal`. */
  readonly passage: number;
  /** Its place in the passage, from 0. */
  readonly sentence: number;
}

/** How far the chosen sentence is from a right one, nearest first. */
export const errorKinds = [
  'beside the right one',
  'same passage',
  'same article, other passage',
  'other article',
  'right one not retrieved',
  'nothing retrieved',
  'no sentence holds the whole answer',
  'right in itself, judged otherwise',
] as const;

export type ErrorKind = (typeof errorKinds)[number];

export interface Retrieved {
  /** The sentence ranked first. */
  readonly chosen: Place | undefined;
  /** The right sentences among all that were ranked. */
  readonly right: readonly Place[];
  /** Whether any sentence of the article covers a whole answer. */
  readonly isWhole: boolean;
}

/** What kind of mistake it was to choose a sentence; of several right ones, the nearest tells. */
export function errorKindOf({ chosen, right, isWhole }: Retrieved): ErrorKind {
  if (!isWhole) return 'no sentence holds the whole answer';
  if (!chosen) return 'nothing retrieved';
  if (right.length === 0) return 'right one not retrieved';
  const kinds = new Set(right.map((place) => distance(chosen, place)));
  return errorKinds.find((kind) => kinds.has(kind)) ?? 'other article';
}

function distance(chosen: Place, right: Place): ErrorKind {
  if (chosen.article !== right.article) return 'other article';
  if (chosen.passage !== right.passage) return 'same article, other passage';
  const apart = Math.abs(chosen.sentence - right.sentence);
  // The same place: too long beside an independent division of the text, or read in another language.
  if (apart === 0) return 'right in itself, judged otherwise';
  return apart === 1 ? 'beside the right one' : 'same passage';
}

/** Words that ask, by language; where one begins another, the longer first. */
const askingWords: Readonly<Record<string, string>> = {
  en: 'how many|how much|how long|how old|how|what|which|who|whom|whose|when|where|why',
  de: 'wie viele|wie viel|wie|was|welche|welcher|welches|welchen|welchem|wer|wen|wem|wann|wo|warum',
  es: 'cuántos|cuántas|cuánto|cuánta|cómo|por qué|qué|cuáles|cuál|quiénes|quién|cuándo|dónde',
  ar: 'كم|كيف|ماذا|ما|أي|من|متى|أين|لماذا',
};

/** The first word of a question that asks, in lower case; a dash where none does or the language's are not known. */
export function questionWordOf(question: string, language: string): string {
  const words = askingWords[language];
  if (words === undefined) return '–';
  return new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu').exec(question)?.[0].toLowerCase() ?? '–';
}
