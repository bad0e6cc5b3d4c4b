import type { Language } from '../../domain.js';
import type { QuestionWord } from '../../text/languages/contract/questions.js';
import { byLanguage, packOf, splitWords } from '../../text/languages/language-packs.js';

/** The kind of each way to ask, by its words joined by blanks. */
const tables = byLanguage(
  ({ questions }) =>
    new Map(
      Object.entries(questions.asking).flatMap(([tag, list]) =>
        list.split('|').map((word) => [word, tag as QuestionWord] as const),
      ),
    ),
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

/** Words of the longest way to ask: "qu'est-ce qui". */
const longestAsking = [5, 4, 3, 2, 1];

/** Finds the question word among the normalised words of a question: at the start, else the last that could be one. */
export function findAsking(words: readonly string[], language: Language): AskingPlace {
  const table = tables.get(language);
  const { notAsking, yesNo } = packOf(language)?.questions ?? {};
  const found = words.flatMap((_, at) => {
    for (const length of longestAsking) {
      const questionWord = table?.get(words.slice(at, at + length).join(' '));
      const isMeant = !notAsking?.test(words.slice(Math.max(0, at - 1), at + 1).join(' '));
      if (questionWord !== undefined && isMeant && at + length <= words.length)
        return [{ questionWord, at, behind: at + length }];
    }
    return [];
  });
  const first = found[0];
  if (yesNo?.test(words.join(' ')) && first?.at !== 0) return { questionWord: 'whether', at: 0, behind: 0 };
  return (
    (first !== undefined && first.at < opening ? first : found.at(-1)) ?? { questionWord: 'none', at: 0, behind: 0 }
  );
}

const namingVerbs = byLanguage(({ questions }) => new Set(splitWords(questions.naming)));

/** Whether a normalised word only asks for a name ("wie *heißt*", "cómo se *llama*"). */
export function isNamingVerb(word: string, language: Language): boolean {
  return namingVerbs.get(language)?.has(word) ?? false;
}

const contentsVerbs = byLanguage(({ questions }) => new Set(splitWords(questions.contents)));
const noveltyWords = byLanguage(({ questions }) => new Set(splitWords(questions.novelty)));

/** Whether a normalised word only asks what is in a thing ("what does it *show*"). */
export function isContentsVerb(word: string, language: Language): boolean {
  return contentsVerbs.get(language)?.has(word) ?? false;
}

/** Whether a normalised word only asks what came with a version or a date ("what is *new* in 3.1"). */
export function isNoveltyWord(word: string, language: Language): boolean {
  return noveltyWords.get(language)?.has(word) ?? false;
}

const happeningVerbs = byLanguage(({ questions }) => new Set(splitWords(questions.happening)));

/** Whether a normalised word only asks when or where something is ("when does it *take place*", "*fand* … *statt*"). */
export function isHappeningVerb(word: string, language: Language): boolean {
  return happeningVerbs.get(language)?.has(word) ?? false;
}

const releasingVerbs = byLanguage(({ questions }) => new Set(splitWords(questions.releasing)));

/** Whether a normalised word only asks when a version came out ("when was 5.0.0 *released*"). */
export function isReleasingVerb(word: string, language: Language): boolean {
  return releasingVerbs.get(language)?.has(word) ?? false;
}

const placingVerbs = byLanguage(({ questions }) => new Set(splitWords(questions.placing)));

/** Whether a normalised word only asks for a place ("where is it *located*", "dónde se *encuentra*"). */
export function isPlacingVerb(word: string, language: Language): boolean {
  return placingVerbs.get(language)?.has(word) ?? false;
}

const presenceWords = byLanguage(({ questions }) => new Set(splitWords(questions.presence)));

/** Whether a normalised word only asks whether something is there ("did *anyone* from Norway *come*"). */
export function isPresenceWord(word: string, language: Language): boolean {
  return presenceWords.get(language)?.has(word) ?? false;
}

const lastingWords = byLanguage(({ questions }) => new Set(splitWords(questions.lasting)));

/** Whether a normalised word only asks how long ("does it *last*"). */
export function isLastingWord(word: string, language: Language): boolean {
  return lastingWords.get(language)?.has(word) ?? false;
}

/** Whether a text tells a length in space, and a question for how long may ask for one ("how long *is* the bridge"). */
export function tellsSpace(query: { readonly text: string; readonly language: Language }, text: string): boolean {
  const spatial = packOf(query.language)?.questions.spatial;
  return spatial?.asked.test(query.text) === true && spatial.told.test(text);
}

/** Whether a text says that something is so long, and a question for how long may ask for a length in space. */
export function namesLength(query: { readonly text: string; readonly language: Language }, text: string): boolean {
  const spatial = packOf(query.language)?.questions.spatial;
  return spatial?.asked.test(query.text) === true && spatial.named.test(text);
}
