import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listNastyTexts } from '../bench/nasty-texts.js';
import type { Bot } from '../src/domain.js';
import { answerMessage } from '../src/slack/messages/answer-message.js';
import { plainTextOf } from '../src/slack/payloads/plain-text-of.js';
import { readMessageText } from '../src/slack/payloads/read-message-text.js';
import { readQuestionEvent } from '../src/slack/payloads/read-question-event.js';
import { openSqliteStore } from '../src/store/sqlite/open-sqlite-store.js';
import { countLooks, type Looks } from './counting-store.js';
import { articleFile, openTestBot } from './open-test-bot.js';
import { isNightly } from './set-up/test-sizes.js';
import { member } from './viewers.js';

const articles = [
  articleFile('conference.md', '# Conference\n\nThe police conference in Tangier elected a president in 1923.'),
  articleFile('konferenz.md', '# Konferenz\n\nDie Konferenz der Polizei in Tanger wählte 1923 einen Präsidenten.'),
  articleFile('conference.fr.md', '# Conférence\n\nLa conférence de la police à Tanger a élu un président en 1923.'),
];
const words = 'police conference Tangier president elected Konferenz Polizei Tanger'.split(' ');
const all = listNastyTexts(words);
/** Those that are built, and of those that only repeat something each eighth; by night all. */
const texts = isNightly ? all : all.filter(({ isRepeated }, at) => !isRepeated || at % 8 === 0);
/** As long as a question may be, and as a message may be. */
const lengths = [1_000, 40_000];
const me = { teamId: 'T0HOME', botUserId: 'U0BOT', botId: 'B0BOT', scopes: [] } as never;

/**
 * What one request may ask of the store, whatever it says: eighty words looked up, each with its ways to be parted and
 * heard, and searches for each sentence, part and language, of 64 terms at most.
 */
const most: Looks = { similar: 80, words: 12_000, searches: 200, terms: 3_000, longest: 130 };

let bot: Bot;
let read: () => Looks;

beforeAll(async () => {
  const counted = countLooks(await openSqliteStore({ file: ':memory:', now: () => new Date(0), owner: 'test' }));
  ({ bot } = await openTestBot({ store: counted.store, samples: 'never' }));
  read = counted.read;
  await bot.library.importArticles(articles);
});

afterAll(() => bot.close());

async function expectBounded(use: (text: string) => unknown): Promise<void> {
  for (const { name, make } of texts) {
    for (const length of lengths) {
      read();
      await use(make(length));
      const looks = read();
      for (const kind of ['similar', 'words', 'searches', 'terms', 'longest'] as const) {
        expect(looks[kind], `${name}, ${length}: ${kind}`).toBeLessThanOrEqual(most[kind]);
      }
    }
  }
}

describe('a text that costs more than its length is worth', () => {
  it('makes a question ask the store no more than a bounded amount', async () => {
    await expectBounded(async (question) => {
      const reply = await bot.asking.ask({ viewer: member, question, keeps: true });
      if (reply.kind === 'cited' || reply.kind === 'abstained') answerMessage(reply, { question });
    });
  });

  it('makes what was not said to the bot ask no more', async () => {
    await expectBounded((question) => bot.asking.ask({ viewer: member, question, isUnaddressed: true }));
  });

  it('makes a follow-up on such an exchange ask no more', async () => {
    let conversations = 0;
    await expectBounded(async (question) => {
      const conversation = `nasty-${++conversations}`;
      await bot.asking.ask({ viewer: member, question: 'Who elected the president in Tangier?', conversation });
      await bot.asking.ask({ viewer: member, question, conversation });
      read();
      await bot.asking.ask({ viewer: member, question: 'and when?', conversation });
    });
  });

  it('makes a message that is looked for ask no more', async () => {
    await expectBounded(async (text) => {
      const found = await bot.asking.checkStatements({ viewer: member, text: readMessageText({ text }), keeps: true });
      if ('confidence' in found) answerMessage(found, { question: text });
    });
  });

  it('makes the topic of a fact sheet ask no more', async () => {
    await expectBounded(async (about) => {
      await bot.asking.facts({ viewer: member, about: about.slice(0, 300) });
      read();
      await bot.asking.facts({ viewer: member, about: { topic: about } });
    });
  });

  it('is read from an event as one line that is no longer than it', () => {
    for (const { name, make } of texts) {
      const text = make(40_000);
      for (const more of [{ type: 'message', channel_type: 'im' }, { type: 'app_mention' }]) {
        const event = readQuestionEvent({ event: { user: 'U0ANN', channel: 'C1', ts: '1.2', text, ...more } }, me);
        expect(event?.question.length, name).toBeLessThanOrEqual(text.length);
        expect(event?.question, name).not.toMatch(/[\n\u2028]/u);
      }
    }
  });
});

describe('limits', () => {
  it('count what normalising makes of a text, and what was typed where that is more', async () => {
    const ask = (question: string) => bot.asking.ask({ viewer: member, question });
    expect(await ask('ﷺ'.repeat(1_000))).toEqual({ kind: 'too_long', length: 18_000, limit: 1_000 });
    expect(await ask('漢'.repeat(1_001))).toEqual({ kind: 'too_long', length: 1_001, limit: 1_000 });
    expect((await ask('😀a'.repeat(500))).kind).not.toBe('too_long');
    expect(await bot.asking.facts({ viewer: member, about: 'ﷺ'.repeat(20) })).toMatchObject({ kind: 'too_long' });
  });

  it('hold for a topic that a button carries too', async () => {
    const about = { topic: 'a'.repeat(601) };
    expect(await bot.asking.facts({ viewer: member, about })).toMatchObject({ kind: 'too_long' });
  });

  it('let the same word be looked up once, however often it is said', async () => {
    read();
    await bot.asking.ask({ viewer: member, question: 'Dr. Prezident '.repeat(70) });
    expect(read().similar).toBeLessThanOrEqual(2 * 3);
  });

  it('leave a word that is too long to be misspelt as it is', async () => {
    read();
    const reply = await bot.asking.ask({ viewer: member, question: `who is ${'policeconference'.repeat(50)}` });
    expect(reply).toMatchObject({ corrections: [] });
    expect(read()).toMatchObject({ similar: 0, words: 0 });
  });

  it('still have a slip mended that stands among many words nobody knows', async () => {
    const noise = texts.find(({ name }) => name === 'different unknown words')?.make(900) ?? '';
    const question = `When was the police conference in Tangeir? ${noise}`;
    expect(await bot.asking.ask({ viewer: member, question })).toMatchObject({
      corrections: [{ from: 'Tangeir', to: 'Tangier' }],
    });
  });

  it('keep a conversation from growing turn by turn', async () => {
    const conversation = 'growing';
    await bot.asking.ask({ viewer: member, question: `Who elected ${'the president '.repeat(65)}?`, conversation });
    const last = await bot.asking.ask({ viewer: member, question: `and in ${'Tangier '.repeat(100)}?`, conversation });
    expect('readAs' in last && last.readAs ? last.readAs.length : 0).toBeLessThanOrEqual(1_000);
  });
});

describe('plainTextOf', () => {
  it('reads quoted lines whatever ends a line', () => {
    expect(plainTextOf('> one\u2028> two')).toBe('one two');
    expect(plainTextOf('\u2028'.repeat(40_000))).toBe('');
  });

  it('takes pairs of marks apart as before, one line and a thousand characters at most', () => {
    expect(plainTextOf('*one* and *two*, *a *b* c* _it_ ~no~')).toBe('one and two, a *b c* it no');
    expect(plainTextOf('*one\ntwo* snake_case_word 2*3*4')).toBe('*one two* snake_case_word 2*3*4');
    expect(plainTextOf(`*${'a'.repeat(1_001)}*`)).toBe(`*${'a'.repeat(1_001)}*`);
  });
});
