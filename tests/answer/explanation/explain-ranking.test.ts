import { describe, expect, it, onTestFinished } from 'vitest';
import { defaultThreshold } from '../../../src/answer/decision/default-threshold.js';
import type { Explanation } from '../../../src/domain.js';
import { articleFile, openTestBot } from '../../open-test-bot.js';
import { member } from '../../viewers.js';

const article = [
  '# Union of the Adriatic',
  'The president of the Union of Harbours is Ivo Marin, who was elected in 2024. The union has a seat in Split.',
  'Ships of every size use the harbours. The president spoke in March.',
].join('\n\n');

async function explain(question: string, text = article): Promise<Explanation> {
  const { bot } = await openTestBot({ samples: 'never' });
  onTestFinished(() => bot.close());
  await bot.library.importArticles([articleFile('harbours.md', text)]);
  const reply = await bot.asking.ask({ viewer: member, question, keeps: true });
  if ((reply.kind !== 'cited' && reply.kind !== 'abstained') || !reply.diagnostics.explanation)
    throw new Error('not explained');
  return reply.diagnostics.explanation;
}

function wordsFor({ sentences: [first] }: Explanation, code: string) {
  return first?.reasons.find((reason) => reason.code === code)?.words;
}

describe('explaining an answer', () => {
  it('says what was sought, and which words of the question the sentence has and lacks', async () => {
    const explanation = await explain('Who is the presidents of the Union of Harbours, in Zadar?');
    expect(explanation).toMatchObject({
      answerType: 'person',
      words: ['presidents', 'Union', 'Harbours', 'Zadar'],
      matched: ['presidents', 'Union', 'Harbours'],
      missing: ['Zadar'],
      threshold: defaultThreshold(false),
    });
  });

  it('names words as the article writes them, and the values that answer', async () => {
    const explanation = await explain('who is the presidents of the union of harbours?');
    expect(wordsFor(explanation, 'words')).toEqual(expect.arrayContaining(['president']));
    expect(wordsFor(explanation, 'type')).toEqual(expect.arrayContaining(['Ivo Marin']));
    expect(wordsFor(explanation, 'heading')).toEqual(['Union']);
  });

  it('tells the same of two runners-up, best first, with shares of all that spoke for and against', async () => {
    const { sentences } = await explain('Who is the president of the Union of Harbours?');
    expect(sentences.map(({ quote }) => quote)[0]).toContain('Ivo Marin');
    expect(sentences).toHaveLength(3);
    const scores = sentences.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    for (const { reasons, quote } of sentences) {
      expect(article).toContain(quote);
      const shares = reasons.map(({ share }) => Math.abs(share));
      expect(shares).toEqual(shares.toSorted((a, b) => b - a));
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(1.000001);
      expect(new Set(reasons.map(({ code }) => code)).size).toBe(reasons.length);
    }
  });

  it('explains a refusal by the nearest sentence, and a misspelt question by what it was read as', async () => {
    const refused = await explain('How many submarines does the Union of Harbours own?');
    expect(refused.missing).toContain('submarines');
    expect(refused.sentences[0]?.quote).toContain('nion');
    expect((await explain('Who is the presidnet of the Union of Harbours?')).matched).toContain('president');
  });
});
