import { describe, expect, it } from 'vitest';
import { chooseLines } from '../../../src/answer/fact-sheet/choose-lines.js';
import type { SourceSentence } from '../../../src/answer/fact-sheet/source-sentence.js';
import type { ArticleHeader } from '../../../src/domain.js';
import { extractFacts } from '../../../src/library/facts/extract-facts.js';

const article: ArticleHeader = {
  id: 'a',
  collection: 'c',
  origin: 'o',
  name: 'a.md',
  title: 'Report',
  language: 'en',
  contentHash: 'h',
  textHash: 't',
  format: 'markdown',
  revisedAt: '2026-05-12T00:00:00.000Z',
};

/** Sentences as an article would have them, one after the other. */
function sourcesOf(...texts: readonly string[]): SourceSentence[] {
  const text = texts.join(' ');
  let start = 0;
  const sentences = texts.map((each, at) => {
    const sentence = { start, end: start + each.length, ordinal: at + 1, inSection: at + 1 };
    start += each.length + 1;
    return sentence;
  });
  const facts = extractFacts(text, sentences, 'en');
  return sentences.map((sentence, at) => ({
    article,
    sentence,
    text: texts[at] ?? '',
    facts: facts.filter((fact) => fact.sentence === sentence.ordinal),
    aboutness: 1,
  }));
}

function told(sources: readonly SourceSentence[], topic?: ReadonlyMap<string, readonly string[]>): string[] {
  return chooseLines(sources, topic).map(({ group, source: { sentence }, values }) => {
    const text = sources.find((each) => each.sentence === sentence)?.text ?? '';
    const shown = values.map(({ start, end }) => text.slice(start - sentence.start, end - sentence.start));
    return `${group}: ${shown.join(', ')}`;
  });
}

/** How often the parts of names are looked at while the lines of so many people are chosen. */
function looksAtNames(people: number): number {
  let looks = 0;
  const texts = Array.from({ length: people }, (_, at) => {
    const name = [...String(at)].map((digit) => 'abcdefghij'.charAt(Number(digit))).join('');
    return `John K${name} spoke to the council at length.`;
  });
  const includes = Array.prototype.includes;
  Array.prototype.includes = function (this: unknown[], ...args) {
    looks += 1;
    return includes.apply(this, args);
  };
  try {
    chooseLines(sourcesOf(...texts));
  } finally {
    Array.prototype.includes = includes;
  }
  return looks;
}

describe('the lines of a sheet', () => {
  it('look at twice as many names for twice as many people, not at four times as many', () => {
    expect(looksAtNames(400)).toBeLessThan(2.5 * looksAtNames(200));
  });

  it('bold a number together with what it counts, and leave out bare numbers and years read as numbers', () => {
    expect(told(sourcesOf('The bridge carries twelve tram lines.', 'The program ended with code 1.'))).toEqual([
      'how_many: twelve tram lines',
    ]);
  });

  it('take an ordinal for what, not for how many', () => {
    expect(told(sourcesOf('Delegates opened the 12th Harbour Congress at noon.'))).toEqual([
      'what: 12th Harbour Congress',
    ]);
  });

  it('leave out what stands in a quoted title, and keep what stands in speech', () => {
    expect(told(sourcesOf('The report "Lisbon in winter" was read aloud.'))).toEqual([]);
    expect(told(sourcesOf('The report was read aloud in Lisbon.'))).toEqual(['where: Lisbon']);
  });

  it('tell a surname and its full name as one person', () => {
    const lines = told(
      sourcesOf(
        'Porter spoke for an hour.',
        'Ms Jane Porter, director of the Harbour Authority, opened it.',
        'Porter left.',
      ),
    );
    expect(lines.filter((line) => line.includes('Porter'))).toHaveLength(1);
  });

  it('have no line whose value is the topic alone', () => {
    const sources = sourcesOf(
      'The treaty was signed in Lisbon in 2021.',
      'Crowds in Lisbon cheered for the delegates.',
    );
    expect(told(sources, new Map([['en', ['lisbon']]]))).toEqual(['when: 2021']);
  });

  it('are the same whatever the order in which facts were found', () => {
    const sources = sourcesOf(
      'The treaty was signed in Lisbon in 2021.',
      'Crowds in Porto cheered for twelve days in 2022.',
      'Another meeting was held in Madrid in 2023.',
    );
    const shuffled = sources.map((source) => ({ ...source, facts: source.facts.toReversed() }));
    expect(told(shuffled)).toEqual(told(sources));
  });
});
