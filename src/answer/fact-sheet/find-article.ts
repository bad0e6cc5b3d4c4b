import Fuse, { type IFuseOptions } from 'fuse.js';
import type { ArticleHeader } from '../../domain.js';
import { tokenize } from '../../text/tokenize.js';
import { likeLength } from '../ranking/like-length.js';
import { editCost } from '../spelling/edit-cost.js';

/** The articles of a scope by what people may call them. */
export interface TitleIndex {
  /** The article that is called so, give or take a slip; undefined where none is plainly meant. */
  find(typed: string): ArticleHeader | undefined;
  /** At most `limit` articles with titles near to it, nearest first; none that is far. */
  nearest(typed: string, limit: number): readonly ArticleHeader[];
}

interface Named {
  readonly article: ArticleHeader;
  /**
   * Words of the title, or of the title up to its first colon or dash, or of the file's name with or without its
   * endings.
   */
  readonly name: string;
  readonly place: number;
}

/**
 * How alike a name must be, 0 to 1, to be taken for what was typed, and to be offered. Without a floor, any words pick
 * some title.
 */
const alike = { taken: 0.72, offered: 0.3 } as const;

/** Fewest letters that are taken for a name with a slip in it. */
const shortest = 5;

const fuseOptions: IFuseOptions<Named> = { keys: ['name'], includeScore: true, ignoreLocation: true, threshold: 0.5 };

/** Articles by their titles and file names. Where several have one name, the one saved last is found. */
export function indexTitles(articles: readonly ArticleHeader[]): TitleIndex {
  const named = articles.flatMap((article, place) => namesOf(article).map((name): Named => ({ article, name, place })));
  const byName = new Map(named.map(({ article, name }) => [name, article]));
  // Only names that could come up to the floor are compared at all: of ten thousand titles, few.
  const ranked = (words: string, floor: number) =>
    new Fuse(
      named.filter(({ name }) => likeLength(words, name) >= floor || sharesWord(words, name)),
      fuseOptions,
    )
      .search(words)
      .map(({ item, score = 1 }) => ({
        ...item,
        likeness: Math.max((1 - score) * likeLength(words, item.name), likeWords(words, item.name)),
      }))
      .sort((a, b) => b.likeness - a.likeness || a.place - b.place);
  return {
    find: (typed) => {
      const words = wordsOf(typed);
      if (words === '') return undefined;
      const exact = byName.get(words) ?? byName.get(wordsOf(withoutEndings(typed)));
      const [best] = exact || words.length < shortest ? [] : ranked(words, alike.taken);
      return exact ?? (best && best.likeness >= alike.taken ? best.article : undefined);
    },
    nearest: (typed, limit) => {
      const words = wordsOf(typed);
      if (words === '') return [];
      const near = ranked(words, alike.offered).filter(
        ({ likeness, name }) => likeness >= alike.offered || sharesWord(words, name),
      );
      return [...new Set(near.map(({ article }) => article))].slice(0, limit);
    },
  };
}

function namesOf({ title, name }: ArticleHeader): string[] {
  const head = /^(.{4,}?)(?::|\s[–—|-])\s/u.exec(title)?.[1] ?? '';
  return [...new Set([title, head, name, withoutEndings(name)].map(wordsOf))].filter((words) => words !== '');
}

/** "tangier-conference.en.md" → "tangier-conference". */
function withoutEndings(name: string): string {
  return name.replace(/(?:\.[a-z\d]{1,8}){1,2}$/iu, '');
}

function wordsOf(text: string): string {
  return tokenize(text)
    .map(({ word }) => word)
    .join(' ');
}

/** Share of the letters that stand in words of both; a word with a slip in it counts a little less. */
function likeWords(typed: string, name: string): number {
  const [own, others] = [typed.split(' '), name.split(' ')];
  const shared = own.reduce((sum, word) => {
    const likeness = Math.max(...others.map((other) => likeWord(word, other)));
    return sum + likeness * word.length;
  }, 0);
  return shared / Math.max(lettersOf(own), lettersOf(others));
}

function likeWord(a: string, b: string): number {
  if (a === b) return 1;
  const isNear = a.length > 3 && Math.abs(a.length - b.length) < 2 && editCost(a, b) <= 1;
  return isNear ? 0.9 : 0;
}

function lettersOf(words: readonly string[]): number {
  return words.reduce((sum, { length }) => sum + length, 0);
}

/** A word of some length in common makes a title worth offering. */
function sharesWord(words: string, name: string): boolean {
  return words.split(' ').some((word) => word.length >= shortest && name.split(' ').includes(word));
}
