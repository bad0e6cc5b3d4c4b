import Fuse from 'fuse.js';
import { logistic } from '../logistic.js';
import { editCost } from './edit-cost.js';

/** A word of the articles, or a function word of the language, that a typed word may be meant as. */
export interface PossibleWord {
  /** Normalised. */
  readonly word: string;
  readonly term: string;
  /** As it is written. */
  readonly display: string;
  /** Share of all passages that hold its term, 0 to 1. */
  readonly share: number;
  readonly isFunctionWord: boolean;
}

/** A typed word that no article holds. */
export interface TypedWord {
  /** Normalised. */
  readonly word: string;
  readonly term: string;
  /** Whether it is written as a name within the sentence. */
  readonly isName: boolean;
  /** Whether it is the question's first word, which is a function word nearly always. */
  readonly isFirst: boolean;
  /** See `Vocabulary.letterShares`. */
  readonly letterShare: number;
}

const meaningNames = [
  'bias',
  'cost',
  'shortness',
  'share',
  'together',
  'functionWord',
  'opening',
  'caseDiffers',
  'lead',
  'letters',
] as const;

type MeaningValues = Readonly<Record<(typeof meaningNames)[number], number>>;

/**
 * Logistic regression that tells a slip from a right word that no article holds; rounded. Learned from some five
 * thousand made slips of every kind in words of three letters and more, and as many right words that the articles
 * lacked.
 */
const weights: MeaningValues = {
  bias: 0.6,
  cost: -3.55,
  shortness: -11.7,
  share: 1.8,
  together: 2.25,
  functionWord: 1.2,
  opening: 2.2,
  caseDiffers: -2.15,
  lead: 2.5,
  letters: -0.55,
};

/** A right word turned into a wrong one does more harm than a slip that stays. */
const minLikelihood = 0.7;

/** How many of the shortlist, as Fuse ranks it, are weighed. */
const rankedWords = 12;

/**
 * The word that `typed` most likely misspells; undefined where it is more likely right, or nothing is near. `beside`
 * holds the terms of passages that speak of the question's other words.
 */
export function likelyMeant(
  typed: TypedWord,
  shortlist: readonly PossibleWord[],
  beside: ReadonlySet<string>,
): PossibleWord | undefined {
  const best = weighMeanings(typed, shortlist, beside);
  return best && logistic(meaningNames, weights, best.values) >= minLikelihood ? best.meant : undefined;
}

/** The best of the shortlist with the values that decide on it, for deciding and for learning the weights. */
function weighMeanings(
  typed: TypedWord,
  shortlist: readonly PossibleWord[],
  beside: ReadonlySet<string>,
): { readonly meant: PossibleWord; readonly values: MeaningValues } | undefined {
  const scored = nearest(typed.word, shortlist)
    .map((meant) => ({ meant, cost: meaningCost(typed, meant), isTogether: standsBeside(meant, beside) }))
    .filter(({ meant, cost }) => cost < mostCost(typed, meant))
    .map((weighed) => ({ ...weighed, score: scoreOf(typed, weighed) }))
    .sort((a, b) => b.score - a.score || (a.meant.word < b.meant.word ? -1 : 1));
  const [best] = scored;
  if (!best) return undefined;
  const rival = scored.find(({ meant }) => meant.term !== best.meant.term);
  const lead = Math.min(1, (best.score - (rival?.score ?? Number.NEGATIVE_INFINITY)) / 3);
  return { meant: best.meant, values: valuesOf(typed, best, lead) };
}

/** From this cost on no word is taken for another, whatever speaks for it. */
const hopeless = 3;

/**
 * Within a question, a short word that a letter sets apart from a function word ("died", "did") is more likely what is
 * asked about, and would be lost: only a slip of the fingers or the ear makes it one.
 */
function mostCost(typed: TypedWord, meant: PossibleWord): number {
  return meant.isFunctionWord && !typed.isFirst && typed.word.length < 5 ? 1 : hopeless;
}

function nearest(word: string, shortlist: readonly PossibleWord[]): PossibleWord[] {
  const alike = shortlist.filter((other) => Math.abs(other.word.length - word.length) <= 2);
  const fuse = new Fuse(alike, { keys: ['word'], ignoreLocation: true, ignoreFieldNorm: true, threshold: 0.7 });
  return fuse.search(word, { limit: rankedWords }).map(({ item }) => item);
}

/** Added to the distance of the stems where another form of the word is meant. */
const otherForm = 0.6;

/** "maesured" is near "measure" by their stems, where no article says "measured". */
function meaningCost(typed: TypedWord, meant: PossibleWord): number {
  const cost = editCost(typed.word, meant.word);
  if (cost <= 1 || meant.isFunctionWord) return cost;
  return Math.min(cost, editCost(typed.term, meant.term) + otherForm);
}

interface Weighed {
  readonly meant: PossibleWord;
  readonly cost: number;
  readonly isTogether: boolean;
}

/**
 * Whether the word stands near the question's other words; of a function word that says nothing, since all passages
 * hold it.
 */
function standsBeside({ term, isFunctionWord }: PossibleWord, beside: ReadonlySet<string>): boolean {
  return !isFunctionWord && beside.has(term);
}

function scoreOf(typed: TypedWord, { meant, cost, isTogether }: Weighed): number {
  return -4 * cost + 0.25 * Math.log(meant.share) + (isTogether ? 1 : 0) - (caseDiffers(typed, meant) ? 2 : 0);
}

function valuesOf(typed: TypedWord, { meant, cost, isTogether }: Weighed, lead: number): MeaningValues {
  return {
    bias: 1,
    cost,
    shortness: 1 / weightOf(typed),
    share: Math.log(meant.share) / 5,
    together: isTogether ? 1 : 0,
    functionWord: meant.isFunctionWord ? 1 : 0,
    opening: meant.isFunctionWord && typed.isFirst ? 1 : 0,
    caseDiffers: caseDiffers(typed, meant) ? 1 : 0,
    lead,
    letters: Math.log(typed.letterShare),
  };
}

/** A name is seldom meant as a word that is written small: "Turing" is not "turning". */
function caseDiffers(typed: TypedWord, meant: PossibleWord): boolean {
  return typed.isName && !/^\p{Lu}/u.test(meant.display);
}

/** What an Arabic letter counts for: where vowels aren't written, words of as many letters are more alike. */
const abjadLetter = 0.85;

/** How many letters speak for the word: an article that is written together with it doesn't. */
function weightOf({ word, term }: TypedWord): number {
  const letters = word.length - Math.max(0, word.indexOf(term));
  return /^\p{sc=Arabic}/u.test(word) ? letters * abjadLetter : letters;
}
