import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Answer } from '../../../src/domain.js';
import { describeReason } from '../../../src/words.js';
import { articleFile, openTestBot } from '../../open-test-bot.js';
import { propertyRuns } from '../../set-up/test-sizes.js';
import { member } from '../../viewers.js';

const text = [
  '# Harbours',
  'The union of harbours was founded in Zadar in 1921. Its first president was Ivo Marin. The union has forty members.',
  'The lighthouse of Porer stands thirty-five metres high. It was lit for the first time in 1833.',
].join('\n\n');

async function open() {
  const opened = await openTestBot({ samples: 'never' });
  onTestFinished(() => opened.bot.close());
  await opened.bot.library.importArticles([articleFile('harbours.md', text)]);
  const check = async (said: string): Promise<Answer> => {
    const answer = await opened.bot.asking.checkStatements({ viewer: member, text: said });
    if (answer.kind === 'not_asked' || answer.kind === 'no_access') throw new Error('nothing was said');
    return answer;
  };
  return { ...opened, check };
}

function quoteOf(answer: Answer) {
  return 'citations' in answer ? answer.citations[0].quote : undefined;
}

function marked(answer: Answer) {
  return 'citations' in answer
    ? answer.citations[0].highlights.map(({ start, end }) =>
        answer.citations[0].quote.slice(start - answer.citations[0].start, end - answer.citations[0].start),
      )
    : [];
}

describe('checkStatements', () => {
  it('finds the sentence that speaks of the same, whether it says the same or not', async () => {
    const { check } = await open();
    for (const year of ['1921', '1950']) {
      const answer = await check(`The union of harbours was founded in Zadar in ${year}.`);
      expect(quoteOf(answer)).toBe('The union of harbours was founded in Zadar in 1921.');
      expect(answer.kind).toBe('statement_found');
    }
  });

  it('marks what the statement and the sentence share, and nothing that only one of them says', async () => {
    const { check } = await open();
    expect(marked(await check('The union of harbours was founded in Split in 1921'))).toEqual([
      'union',
      'harbours',
      'founded',
      '1921',
    ]);
  });

  it('takes of several sentences the one that an article bears on most surely, and says which', async () => {
    const { check } = await open();
    const answer = await check('Good morning all.\nThe lighthouse of Porer is 40 metres high! Lunch at noon?');
    expect(quoteOf(answer)).toBe('The lighthouse of Porer stands thirty-five metres high.');
    expect(answer.readAs).toBe('The lighthouse of Porer is 40 metres high!');
    expect(answer.question).toContain('Lunch at noon?');
  });

  it('answers a question in a message as a question', async () => {
    const { check } = await open();
    const answer = await check('Who was the first president of the union of harbours?');
    expect(quoteOf(answer)).toContain('Its first president was Ivo Marin.');
    expect(answer.kind).toBe('cited');
  });

  it('says that nothing is found, why, and what comes nearest', async () => {
    const { check } = await open();
    const answer = await check('The mayor of Lisbon opened a bakery.');
    expect(answer).toMatchObject({ kind: 'statement_not_found' });
    expect(answer.kind === 'statement_not_found' && describeReason(answer.reason)).toContain('“mayor”');
    const near = await check('The harbours of the union have a lighthouse each, all painted by members');
    expect(near.kind === 'statement_not_found' ? near.closest?.quote : quoteOf(near)).toBeDefined();
  });

  it('looks at no more than eight sentences, so that a long message costs no more than a short one', async () => {
    const { check } = await open();
    const chatter = Array.from({ length: 8 }, (_, at) => `Nothing of note on day ${at}.`).join(' ');
    expect((await check(`${chatter} The union of harbours was founded in Zadar in 1921.`)).kind).toBe(
      'statement_not_found',
    );
  });

  it('has nothing to say to a text without words', async () => {
    const { bot } = await open();
    expect(await bot.asking.checkStatements({ viewer: member, text: ' …\n!! ' })).toEqual({ kind: 'not_asked' });
  });

  it('keeps what it found for whoever asked, with the thread that it may be shared into', async () => {
    const { bot } = await open();
    const asker = { person: 'T:ann', place: 'T:press', thread: '17.5' };
    const answer = await bot.asking.checkStatements({
      viewer: { ...asker, standing: 'member' },
      text: 'The union of harbours was founded in Zadar.',
      keeps: true,
    });
    const id = 'id' in answer ? answer.id : '';
    expect(await bot.archive.answer(member, id)).toMatchObject({ asker, answer: { kind: 'statement_found' } });
    expect((await bot.archive.answer(member, id))?.answer.diagnostics.explanation?.matched).toEqual([
      'union',
      'harbours',
      'founded',
      'Zadar',
    ]);
  });

  it('quotes word for word, whatever a message says', async () => {
    const { bot } = await open();
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...text.split(/\s+/u), 'Ω', '<@U1>', '*', '\n', '?')),
        async (words) => {
          const answer = await bot.asking.checkStatements({ viewer: member, text: words.join(' ') });
          if ('citations' in answer) expect(text).toContain(answer.citations[0].quote);
        },
      ),
      { numRuns: propertyRuns(50) },
    );
  });
});
