import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type BriefLanguage, conferenceFacts, conferenceNumbers } from './conference-facts.js';
import { listSampleArticles, paragraphsOf, readSampleArticle, sentencesOf } from './sample-articles.js';

const languages: readonly BriefLanguage[] = ['en', 'fr', 'ar'];
const helpArticles = [
  'adding-articles.en.md',
  'asking.en.md',
  'how-answers-are-chosen.en.md',
  'in-slack.en.md',
  'privacy.en.md',
];

function briefOf(language: BriefLanguage) {
  return readSampleArticle(`tangier-conference.${language}.md`);
}

const frontMatter = z.strictObject({
  title: z.string().min(1),
  source: z.string().min(1),
  url: z.url().optional(),
  language: z.enum(['en', 'fr', 'ar']),
  published: z.iso.date().optional(),
});

describe('sample articles', () => {
  it('are the brief in three languages and four help articles', () => {
    const briefs = languages.map((language) => `tangier-conference.${language}.md`);
    expect(listSampleArticles()).toEqual([...helpArticles, ...briefs].sort());
  });

  describe.each(listSampleArticles())('%s', (name) => {
    const { matter, text } = readSampleArticle(name);
    const sentences = paragraphsOf(text).flatMap(sentencesOf);

    it('has complete front matter, in the language that its name says', () => {
      expect(name).toContain(`.${frontMatter.parse(matter).language}.md`);
    });

    it('consists of sections with text, each under a heading of its own', () => {
      const headings = text.split('\n').filter((line) => line.startsWith('#'));
      expect(headings.length).toBeGreaterThanOrEqual(3);
      expect(headings.every((heading) => /^## \S/.test(heading))).toBe(true);
      expect(new Set(headings).size).toBe(headings.length);
      expect(text).not.toMatch(/^## .*\n+(?:## |$(?![\s\S]))/m);
    });

    it('consists of whole, distinct sentences without markup, fit to be quoted one by one', () => {
      for (const sentence of sentences) expect(sentence).toMatch(/^[^\s*`<[][^*`<[\]\u200b]*\.$/u);
      expect(new Set(sentences).size).toBe(sentences.length);
    });

    it('keeps its sentences short', () => {
      for (const sentence of sentences) expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(50);
    });
  });
});

describe('brief on the conference', () => {
  describe.each(languages)('in %s', (language) => {
    const { matter, text } = briefOf(language);

    it.each(conferenceFacts)('holds: $fact', ({ [language]: pattern }) => {
      if (typeof pattern === 'string') expect(text).toContain(pattern);
      else expect(text).toMatch(pattern);
    });

    it('gives no number that its source does not give', () => {
      expect(new Set(text.match(/\p{Nd}+/gu))).toEqual(new Set(conferenceNumbers));
    });

    it('names its source, which carries no date', () => {
      const { source, published } = frontMatter.parse(matter);
      expect(source).toBe('Morocco warns of global expansion of terrorist threat');
      expect(published).toBeUndefined();
    });
  });

  it('has the same sections, paragraphs and sentences in each language', () => {
    const shapeOf = (language: BriefLanguage) =>
      briefOf(language)
        .text.split('\n')
        .filter((line) => line !== '')
        .map((line) => (line.startsWith('#') ? 'heading' : sentencesOf(line).length));
    expect(shapeOf('fr')).toEqual(shapeOf('en'));
    expect(shapeOf('ar')).toEqual(shapeOf('en'));
  });
});

describe('help articles', () => {
  it.each(helpArticles)('%s comes from Verbatim and has 10 to 20 sentences', (name) => {
    const { matter, text } = readSampleArticle(name);
    const sentences = paragraphsOf(text).flatMap(sentencesOf);
    expect(frontMatter.parse(matter).source).toBe('Verbatim');
    expect(sentences.length).toBeGreaterThanOrEqual(10);
    expect(sentences.length).toBeLessThanOrEqual(20);
  });
});
