import { describe, expect, it } from 'vitest';
import { readArticles } from '../../src/library/read-article.js';
import { readGolden } from '../../training/read-golden.js';

const options = { collection: 'c', now: '', keepsSources: false };

describe('readGolden', async () => {
  const { files, questions } = await readGolden('.');

  it('finds each expected quote where it stands in its article', async () => {
    const read = await Promise.all(files.map((file) => readArticles(file, options)));
    const texts = new Map(read.flat().map(({ article }) => [article.name, article.text]));
    const expected = questions.filter(({ answers }) => answers.length > 0);
    expect(expected.length).toBeGreaterThan(100);
    for (const { file, answers } of expected) {
      for (const { start, end } of answers) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(texts.get(file)?.slice(start, end).trim()).toMatch(/\p{L}/u);
      }
    }
  });

  it('keeps those that are to be refused, without an answer, and the language of each', () => {
    expect(questions.filter(({ answers }) => answers.length === 0).length).toBeGreaterThan(20);
    expect(new Set(questions.map(({ language }) => language))).toEqual(new Set(['en', 'fr', 'ar']));
  });
});
