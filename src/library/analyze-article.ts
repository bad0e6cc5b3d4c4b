import { chooseSheet } from '../answer/fact-sheet/choose-sheet.js';
import { claimKeys } from '../answer/likeness/claim-keys.js';
import { storyKey } from '../answer/likeness/story-key.js';
import { suggestQuestions } from '../answer/usage/suggest-questions.js';
import type { Article, Fact, Language, Section, Sentence, TextBlock } from '../domain.js';
import type { ArticleKeys, ArticleRecord, ArticleSource, IndexedPassage, Word } from '../store/indexed-article.js';
import { analyzeText } from '../text/analyze-text.js';
import { compoundTerms } from '../text/compound-terms.js';
import { ArticleRefused } from './article-refused.js';
import { divideText } from './divide-text.js';
import { extractFacts } from './facts/extract-facts.js';
import { findDatelines } from './find-datelines.js';
import { initialsOf, namesOfDay, otherNamesOfHeading } from './other-names.js';

/**
 * Grows whenever sentences, terms, facts or the lines of sheets come out differently, so that stored articles are
 * analysed again.
 */
export const analysisVersion = 8;

/** Sentences of an article at most: twenty long books. Each costs a row, its terms and its facts. */
const mostSentences = 100_000;

/** Different words of an article at most: no language's literature has as many. Each costs a row, in memory too. */
const mostWords = 200_000;

/** Words that are letters and figures alone: an address is no word that another may be misspelt for. */
const spelt = /^[\p{L}\p{M}\p{Nd}]+$/u;

/** UTF-16 units of a word that a misspelt one may be mended by. */
const longestSpelt = 64;

/**
 * Divides an article, indexes its sentences and finds its facts: all that the store keeps of it.
 * @throws {ArticleRefused} where it has more than 100,000 sentences or 200,000 different words.
 */
export function analyzeArticle(article: Article, source: ArticleSource): ArticleRecord {
  const { text, language } = article;
  const divided = divideText(text, source.blocks, language);
  const sentences = divided.passages.flatMap((passage) => passage.sentences);
  if (sentences.length > mostSentences) throw new ArticleRefused('more than 100,000 sentences; split it into parts');
  const words = new WordCollector(language);
  const termsOf = (part: string): string[] => {
    const terms = analyzeText(part, language);
    for (const { word, term, start, end } of terms)
      if (word.length <= longestSpelt && spelt.test(word)) words.add(word, term, part.slice(start, end));
    if (words.size > mostWords) throw new ArticleRefused('more than 200,000 different words; split it into parts');
    return terms.flatMap(({ word, term }) => [term, ...compoundTerms(word, language)]);
  };
  // Not written there: nothing is spelt by them.
  const namesOf = (names: string) => analyzeText(names, language).map(({ term }) => term);
  const kinds = kindsOfRows(text, source);
  const passages = divided.passages.map(
    (passage): IndexedPassage => ({
      ...passage,
      text: text.slice(passage.start, passage.end),
      terms: passage.sentences.map(({ start, end }) => [
        ...termsOf(text.slice(start, end)),
        ...namesOf(kinds.get(start) ?? ''),
      ]),
    }),
  );
  const { sections } = divided;
  const dates = datesOfSections(article, source, sections);
  const facts = extractFacts(text, sentences, language);
  return {
    article,
    source,
    analysis: analysisVersion,
    sections,
    titleTerms: [
      ...termsOf(article.title),
      ...namesOf(initialsOf(article.title, language)),
      ...namesOf(article.publishedAt === undefined ? '' : namesOfDay(article.publishedAt, language)),
    ],
    headingTerms: sections.map(({ heading }, at) => [
      ...termsOf(heading),
      ...namesOf(otherNamesOfHeading(heading, language)),
      ...namesOf(dates[at] ?? ''),
    ]),
    passages,
    facts,
    sheet: chooseSheet(article, { sections, passages, facts }),
    suggestions: suggestQuestions(article, facts),
    words: words.all(),
    keys: keysOf(article, passages, facts),
  };
}

function keysOf({ text, language }: Article, passages: readonly IndexedPassage[], facts: readonly Fact[]): ArticleKeys {
  const values = facts.map(({ start, end }) => text.slice(start, end));
  return {
    story: storyKey(
      passages.flatMap(({ terms }) => terms),
      values,
    ),
    claims: claimKeys(text, language, passages.flatMap(sentencesAlone)),
  };
}

/** Those that no other sentence gives its sense: an item says nothing without what leads its list in. */
function sentencesAlone({ sentences }: IndexedPassage): readonly Sentence[] {
  return sentences.filter(({ leadIns }) => leadIns === undefined);
}

/** UTF-16 units of a head at most that is known of each row. */
const kindLength = 60;

/** What a table's first column is called, by the start of each row, which doesn't repeat it: "the *course* Pottery". */
function kindsOfRows(text: string, { blocks }: ArticleSource): ReadonlyMap<number, string> {
  const kinds = new Map<number, string>();
  let head: TextBlock | undefined;
  for (const block of blocks) {
    if (block.kind === 'head') head = block;
    else if (block.kind === 'row' && head && head.group === block.group) {
      const [first = ''] = text.slice(head.start, head.end).split(' · ');
      if (first.length <= kindLength) kinds.set(block.start, first);
    }
  }
  return kinds;
}

/** Of each section the day that the dateline above it or in it says, in words, where a text has several of them. */
function datesOfSections(
  { text, language, publishedAt }: Article,
  { blocks }: ArticleSource,
  sections: readonly Section[],
): (string | undefined)[] {
  const datelines = findDatelines(text, blocks, language);
  return sections.map(({ end }) => {
    const date = datelines.findLast(({ start }) => start < end)?.date;
    return date === undefined || date === publishedAt ? undefined : namesOfDay(date, language);
  });
}

/** Gathers each distinct word once, in the form in which the article writes it most. */
class WordCollector {
  private readonly forms = new Map<string, { readonly term: string; readonly displays: Map<string, number> }>();

  constructor(private readonly language: Language) {}

  get size(): number {
    return this.forms.size;
  }

  add(word: string, term: string, display: string): void {
    const form = this.forms.get(word) ?? { term, displays: new Map<string, number>() };
    this.forms.set(word, form);
    form.displays.set(display, (form.displays.get(display) ?? 0) + 1);
  }

  all(): Word[] {
    return Array.from(this.forms, ([word, { term, displays }]) => ({
      word,
      term,
      display: [...displays].reduce((best, next) => (next[1] > best[1] ? next : best))[0],
      language: this.language,
    }));
  }
}
