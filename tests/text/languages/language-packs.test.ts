import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { english } from '../../../src/text/languages/english/english.js';
import type { LanguagePack } from '../../../src/text/languages/language-pack.js';
import {
  alternativesOfAll,
  byLanguage,
  languagePacks,
  packOf,
  splitWords,
  supportedLanguages,
  wordsOfAll,
} from '../../../src/text/languages/language-packs.js';
import { normalizeWord } from '../../../src/text/normalize.js';

const packs = Object.entries<LanguagePack>(languagePacks);
const source = path.resolve(import.meta.dirname, '../../../src');

/** Lists that are looked up by normalised words. */
function normalizedLists(pack: LanguagePack) {
  const { writing, numbers, grammar, questions, cueWords, evidenceWords, wordForms, stopWords } = pack;
  const { peopleForms: _, spans, ...evidence } = evidenceWords;
  const { between, determiners, forerunners, emptyNouns, nameNouns, joins } = grammar.nounPhrases;
  return [
    writing.markers,
    ...writing.keyboard,
    ...numbers.counts.map(({ words }) => words),
    ...Object.keys(numbers.others),
    ...Object.keys(numbers.scales),
    ...[numbers.fractions, numbers.joint],
    ...[between, determiners, forerunners, emptyNouns, nameNouns, joins],
    ...[grammar.verbs.known ?? '', grammar.verbs.participles?.auxiliaries ?? '', grammar.verbs.introduced?.by ?? ''],
    ...Object.values(questions.asking),
    ...[questions.degrees, questions.naming, questions.placing, questions.lists.orders],
    ...[questions.happening, questions.contents, questions.novelty, questions.versions],
    ...[questions.lasting, questions.presence],
    ...Object.values(cueWords),
    pack.columnWords.implied,
    ...Object.values(pack.columnWords.roles).flatMap(({ asked, labels }) => [asked, labels]),
    ...Object.values(spans),
    ...Object.values(evidence).map((list) => list.replaceAll(',', ' ')),
    ...[wordForms.irregular.verbs, wordForms.irregular.kin],
    ...claimLists(pack),
    ...[stopWords.acronyms, stopWords.capitalised, stopWords.smallOnly ?? ''],
  ];
}

function claimLists({
  claimWords: { idle, general, alike, bounds, ranges, measures, money, percent, clock },
}: LanguagePack) {
  const grouped = [alike, measures, money].map((list) => list.replaceAll('/', ' '));
  return [idle, general, percent, ...grouped, ...[bounds, ranges, clock].flatMap((lists) => Object.values(lists))];
}

describe('the language packs', () => {
  it.each(packs)('%s writes as it is normalised what is looked up so', (_, pack) => {
    for (const word of normalizedLists(pack).flatMap(splitWords)) expect(normalizeWord(word)).toBe(word);
  });

  it.each(packs)('%s names every month, day, country and continent', (_, { calendar, places }) => {
    for (const name of Object.values(calendar).flat()) expect(name).toMatch(/^\p{L}/u);
    expect(places.countries.split(', ').length).toBeGreaterThan(200);
    expect(places.continents.split(', ').length).toBeGreaterThan(20);
  });

  it.each(packs)('%s says where a label stands in what it suggests', (_, { questions }) => {
    for (const question of Object.values(questions.suggestions)) expect(question.split('{}')).toHaveLength(2);
  });

  it.each(packs)(
    '%s tells how names are read where nouns have capitals or nothing has',
    (_, { writing, grammar, facts }) => {
      expect(grammar.capitalNouns !== undefined).toBe(writing.capitals === 'nouns');
      expect(facts.uncapitalised !== undefined).toBe(writing.capitals === 'none');
    },
  );

  it('has none for other languages, nor for what is no language', () => {
    expect(packOf('en')).toBe(english);
    expect([packOf('it'), packOf('und'), packOf('constructor')]).toEqual([undefined, undefined, undefined]);
  });

  it('lets the type checker say what a language lacks', () => {
    const { followUps: _, ...rest } = english;
    // @ts-expect-error -- nothing says how the language leans on what was said before
    const lacking: LanguagePack = rest;
    expect(lacking.followUps).toBeUndefined();
  });

  it('makes a table for each language once', () => {
    const marks = byLanguage(({ writing }, language) => `${language}${writing.questionMark}`);
    expect([...marks.keys()]).toEqual(supportedLanguages);
    expect(marks.get('ar')).toBe('ar؟');
  });

  it('brings the words of all languages together', () => {
    const orders = wordsOfAll(({ questions }) => questions.lists.orders);
    expect(['list', 'citez', 'nenne', 'enumera', 'اذكر'].every((word) => orders.has(word))).toBe(true);
    expect(wordsOfAll(() => '')).toEqual(new Set());
    expect(splitWords(' one  two\n three ')).toEqual(['one', 'two', 'three']);
  });

  it('makes one pattern of what all languages say, and one that matches nothing of what none says', () => {
    const please = new RegExp(`^(?:${alternativesOfAll(({ subjects }) => subjects.please)})$`);
    expect(['please', 'bitte', 'por favor', ''].map((said) => please.test(said))).toEqual([true, true, true, false]);
    expect(new RegExp(alternativesOfAll(() => '')).test('')).toBe(false);
  });

  it('are the only place where words stand by language', () => {
    const keyed = /^\s+(?:fr|de|es|ar): /m;
    const files = ['text', 'answer', 'library']
      .flatMap((room) =>
        readdirSync(path.join(source, room), { recursive: true, encoding: 'utf8' }).map((file) =>
          path.join(room, file),
        ),
      )
      .filter((file) => file.endsWith('.ts') && !file.startsWith(path.join('text', 'languages')));
    const offenders = files.filter((file) => keyed.test(readFileSync(path.join(source, file), 'utf8')));
    expect(offenders).toEqual([]);
  });
});
