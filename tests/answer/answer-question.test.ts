import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { QuestionAnswer } from '../../src/domain.js';
import { articleFile, openTestBot } from '../open-test-bot.js';
import { propertyRuns } from '../set-up/test-sizes.js';
import { member } from '../viewers.js';

async function openWith(articles: Readonly<Record<string, string>>, minConfidence?: number) {
  const opened = await openTestBot({ samples: 'never', minConfidence });
  onTestFinished(() => opened.bot.close());
  await opened.bot.library.importArticles(Object.entries(articles).map(([name, text]) => articleFile(name, text)));
  return async (question: string): Promise<QuestionAnswer> => {
    const reply = await opened.bot.asking.ask({ viewer: member, question });
    if (reply.kind !== 'cited' && reply.kind !== 'abstained') throw new Error(`not an answer: ${reply.kind}`);
    return reply;
  };
}

function quotesOf(answer: QuestionAnswer) {
  return answer.kind === 'cited' ? answer.citations.map(({ quote }) => quote) : [];
}

const union = [
  'The union of harbours was founded by Ivo Marin in Zadar.',
  'The seat of the union of harbours is in Split.',
  'In 1956 the union of harbours was reorganised.',
].join('\n\n');

describe('asking for more than one thing', () => {
  it('quotes a sentence for each part of a question, each under its source', async () => {
    const ask = await openWith({ 'union.md': `# Union\n\n${union}` });
    const answer = await ask('Who founded the union of harbours and when was it reorganised?');
    expect(quotesOf(answer)).toEqual([
      'The union of harbours was founded by Ivo Marin in Zadar.',
      'In 1956 the union of harbours was reorganised.',
    ]);
    expect(answer.kind === 'cited' && answer.unanswered).toBeFalsy();
    expect(answer.diagnostics.ranked[0]?.quote).toBe(quotesOf(answer)[0]);
  });

  it('says which part stays open', async () => {
    const ask = await openWith({ 'union.md': `# Union\n\n${union}` });
    const answer = await ask('Who founded the union of harbours and how many submarines does it own?');
    expect(quotesOf(answer)).toEqual(['The union of harbours was founded by Ivo Marin in Zadar.']);
    expect(answer.kind === 'cited' && answer.unanswered?.[0]).toMatch(/^how many submarines/);
  });

  it('quotes once what answers both parts', async () => {
    const ask = await openWith({ 'a.md': '# Library\n\nThe library was opened in Bern on 12 May 1891. It is large.' });
    expect(quotesOf(await ask('When and where was the library opened?'))).toEqual([
      'The library was opened in Bern on 12 May 1891.',
    ]);
  });

  it('reads neighbours nearly tied as one passage and keeps one sentence in each ranked entry', async () => {
    const ask = await openWith({
      'a.md': '# Bridge\n\nThe bridge was opened by the mayor. The bridge was opened for ships.',
    });
    const answer = await ask('What was the bridge opened for or by?');
    if (answer.kind !== 'cited') throw new Error(answer.reason.code);
    const [citation] = answer.citations;
    expect(citation.quote).toBe('The bridge was opened by the mayor. The bridge was opened for ships.');
    const { start, surest } = citation;
    expect(surest && citation.quote.slice(surest.start - start, surest.end - start)).toBe(
      answer.diagnostics.ranked[0]?.quote,
    );
    expect(answer.diagnostics.ranked.map(({ quote }) => quote).sort()).toEqual([
      'The bridge was opened by the mayor.',
      'The bridge was opened for ships.',
    ]);
  });
});

describe('articles that disagree', () => {
  const dated = (date: string, sentence: string) => `---\npublished: ${date}\n---\n\n# Budget\n\n${sentence}`;

  it('are both quoted, newest first, and marked', async () => {
    const articles = {
      'old.md': dated('2025-03-01', 'The ministry adopted a budget of 412 million francs.'),
      'new.md': dated('2026-03-01', 'The ministry adopted a budget of 398 million francs.'),
    };
    // Two sentences that are alike take from each other's confidence.
    const ask = await openWith(articles, 0.1);
    const answer = await ask('How many francs is the budget of the ministry?');
    expect(answer).toMatchObject({ kind: 'cited', disagreement: true });
    expect(quotesOf(answer)).toEqual([
      'The ministry adopted a budget of 398 million francs.',
      'The ministry adopted a budget of 412 million francs.',
    ]);
  });

  it('are not made of articles that say the same in other words', async () => {
    const ask = await openWith({
      'a.md': 'Five delegations visited the harbour of Zadar.',
      'b.md': 'In the end 5 delegations visited the harbour of Zadar.',
    });
    const answer = await ask('How many delegations visited the harbour of Zadar?');
    expect(answer).not.toHaveProperty('disagreement');
    expect(quotesOf(answer)).toHaveLength(1);
  });
});

describe('an article that was published again', () => {
  it('answers as surely as the first one alone, and once', async () => {
    const text =
      '# Bridge\n\nAnna Keller opened the new bridge in Bern. It is made of stone. The work took nine years.';
    const alone = await (await openWith({ 'a.md': text }))('Who opened the new bridge in Bern?');
    const ask = await openWith({ 'a.md': text, 'b.md': `${text}\n\nThis is the second edition.` });
    const twice = await ask('Who opened the new bridge in Bern?');
    expect(quotesOf(twice)).toEqual(quotesOf(alone));
    expect(twice.confidence).toBeGreaterThan(0.9 * alone.confidence);
  });
});

describe('whatever is asked', () => {
  const words =
    'who when where how many which and the union harbours seat founded Zadar Split 1956 it is was of in ? ,';

  it('gives one to three distinct quotes, each an exact slice of its article that holds what is marked in it', async () => {
    const { bot, store } = await openTestBot({ samples: 'always' });
    onTestFinished(() => bot.close());
    await bot.library.importArticles([
      articleFile('union.md', `# Union\n\n${union} ${union}`),
      articleFile('copy.md', union),
    ]);
    const question = fc
      .array(fc.constantFrom(...words.split(' '), 'Interpol', 'countries', 'conference', 'held'), {
        minLength: 2,
        maxLength: 12,
      })
      .map((all) => all.join(' '));
    await fc.assert(
      fc.asyncProperty(question, async (asked) => {
        const answer = await bot.asking.ask({ viewer: member, question: asked });
        if (answer.kind !== 'cited') return;
        expect(answer.citations.length).toBeLessThanOrEqual(3);
        for (const { articleId, quote, start, end, surest, highlights } of answer.citations) {
          const article = await store.shelves.article(articleId);
          expect(article?.text.slice(start, end)).toBe(quote);
          const inside = [...(surest ? [surest] : []), ...highlights];
          for (const span of inside) expect(span.start >= start && span.end <= end && span.start < span.end).toBe(true);
        }
        const places = answer.citations.map(({ articleId, start }) => `${articleId} ${start}`);
        expect(new Set(places).size).toBe(places.length);
        expect(new Set(quotesOf(answer)).size).toBe(answer.citations.length);
      }),
      { numRuns: propertyRuns(150) },
    );
  });
});
