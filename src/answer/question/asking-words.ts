import type { Language } from '../../domain.js';
import type { QuestionWord } from './query.js';

/** The words that ask, normalised, by language; a word of two is joined by a blank. The longest that fits is meant. */
const askingWords: Readonly<Record<Language, Readonly<Partial<Record<QuestionWord, string>>>>> = {
  en: {
    who: 'who|whom|whose',
    what: 'what|what happens|what happened|what will happen',
    which: 'which',
    when: 'when',
    where: 'where',
    why: 'why|how come',
    how: 'how',
    howMany: 'how many|how much',
  },
  fr: {
    who: 'qui|qui est ce qui',
    what: 'que|quoi|qu|que se passe t il|que s est il passe|qu est il arrive|comment s appelle|comment se nomme|comment nomme t on|comment appelle t on|comment s appellent|comment s appelait|quel est|quelle est|quels sont|quelles sont|quel etait|quelle etait|quel fut|quelle fut',
    which: 'quel|quels|quelle|quelles|lequel|laquelle|lesquels|lesquelles',
    when: 'quand',
    where: 'ou',
    why: 'pourquoi',
    how: 'comment',
    howMany: 'combien',
  },
  de: {
    who: 'wer|wen|wem|wessen',
    what: 'was|was passiert|was passierte|was geschieht|was geschah|was ist passiert|was ist geschehen|wie lautet|wie lauten|wie heisst|wie heissen|womit|wodurch|woran|worin|wozu|worauf|wofur|welche ist|welches ist|welche sind|welcher ist',
    which: 'welche|welcher|welches|welchem|welchen',
    when: 'wann',
    where: 'wo|wohin|woher',
    why: 'warum|weshalb|wieso',
    how: 'wie',
    howMany: 'wie viel|wie viele|wie vielen|wieviel|wieviele',
  },
  es: {
    who: 'quien|quienes',
    what: 'que|que pasa|que paso|que sucede|que sucedio|que ocurre|que ocurrio|cual|cuales|como se llama|como se llaman|como se llamaba|como se conoce|como se denomina|como se denominan',
    when: 'cuando',
    where: 'donde|adonde',
    why: 'por que',
    how: 'como',
    howMany: 'cuanto|cuanta|cuantos|cuantas',
  },
  ar: {
    who: 'من|من هو|من هي|لمن|بمن',
    what: 'ما|ماذا|ماذا يحدث|ماذا حدث|ماذا حصل|ماهو|ماهي|بماذا|مما|عما',
    which: 'اي|ايه|باي|لاي',
    when: 'متي|من متي|منذ متي',
    where: 'اين|من اين|الي اين',
    why: 'لماذا',
    how: 'كيف',
    howMany: 'كم|بكم|فكم',
    whether: 'هل',
  },
};

/** What reads like a question word and is none: "en cuanto a" is "as to". */
const notAsking: Readonly<Record<Language, RegExp>> = { es: /^en cuantos?$/u };

/** What opens a question of yes or no. */
const openers: Readonly<Record<Language, RegExp>> = {
  en: /^(?:is|are|was|were|do|does|did|can|could|has|have|had|will|would|should) /u,
  fr: /^est ce (?:que|qu) |^(?:est|sont|a|ont) (?:il|elle|ils|elles) /u,
  de: /^(?:ist|sind|war|waren|hat|haben|kann|wird|wurde|gibt) /u,
};

const tables = new Map(
  Object.entries(askingWords).map(([language, lists]) => [
    language,
    new Map(
      Object.entries(lists).flatMap(([tag, list]) =>
        list.split('|').map((word) => [word, tag as QuestionWord] as const),
      ),
    ),
  ]),
);

/** Where a question asks. */
export interface AskingPlace {
  readonly questionWord: QuestionWord;
  /** Indexes of the words that ask, from the first to behind the last; both 0 where none does. */
  readonly at: number;
  readonly behind: number;
}

/** Words from the start within which a question asks, if it doesn't put the question last. */
const opening = 4;

/** Finds the question word among the normalised words of a question: at the start, else the last that could be one. */
export function findAsking(words: readonly string[], language: Language): AskingPlace {
  const table = tables.get(language);
  const found = words.flatMap((_, at) => {
    for (const length of [5, 4, 3, 2, 1]) {
      const questionWord = table?.get(words.slice(at, at + length).join(' '));
      const isMeant = !notAsking[language]?.test(words.slice(Math.max(0, at - 1), at + 1).join(' '));
      if (questionWord !== undefined && isMeant && at + length <= words.length)
        return [{ questionWord, at, behind: at + length }];
    }
    return [];
  });
  const first = found[0];
  if (openers[language]?.test(words.join(' ')) && first?.at !== 0) return { questionWord: 'whether', at: 0, behind: 0 };
  return (
    (first !== undefined && first.at < opening ? first : found.at(-1)) ?? { questionWord: 'none', at: 0, behind: 0 }
  );
}

/** Verbs that ask what something is called, and which the answer need not use. */
const namingVerbs: Readonly<Record<Language, string>> = {
  de: 'lautet lauten heisst heissen nennt',
  es: 'llama llaman llamaba',
  fr: 'appelle appellent appelait nomme',
  ar: 'يسمي تسمي يدعي تدعي',
};

/** Whether a normalised word only asks for a name ("wie *heißt*", "cómo se *llama*"). */
export function isNamingVerb(word: string, language: Language): boolean {
  return namingVerbs[language]?.split(' ').includes(word) ?? false;
}

/** Verbs that ask where something is, and which the answer need not use. */
const placingVerbs: Readonly<Record<Language, string>> = {
  en: 'located situated',
  fr: 'trouve trouvent trouvait trouvaient situe situee situes situees',
  de: 'befindet befinden befand befanden liegt liegen lag lagen gelegen',
  es: 'encuentra encuentran encontraba encontraban ubica ubican ubicado ubicada ubicados ubicadas situa situado situada situados situadas',
  ar: 'يقع تقع يوجد توجد',
};

/** Whether a normalised word only asks for a place ("where is it *located*", "dónde se *encuentra*"). */
export function isPlacingVerb(word: string, language: Language): boolean {
  return placingVerbs[language]?.split(' ').includes(word) ?? false;
}
