import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import type { Message } from '../../src/preview/local-slack/contract.js';
import { type Preview, type PreviewOptions, startPreview } from '../../src/preview/start-preview.js';
import { openTestBot } from '../open-test-bot.js';
import { testTimeout as patience } from '../set-up/test-sizes.js';
import { wait } from '../set-up/wait.js';
import { createRecordingLog } from '../slack/recording-log.js';

const president =
  'Ahmed Naser Al Raisi, the president of Interpol, praised the development of Morocco and its efficient and ' +
  'professional security institutions.';

/** The real bot in a local workspace. */
async function start(options: Pick<PreviewOptions, 'fetchPage'> = {}) {
  const { bot, ledgers } = await openTestBot();
  const log = createRecordingLog();
  const fatal: Error[] = [];
  const preview: Preview = await startPreview({
    bot,
    ledgers,
    log,
    manifest: readFileSync(path.resolve('manifest.yml'), 'utf8'),
    port: 0,
    newReference: () => 'ref1',
    onFatal: (error) => fatal.push(error),
    ...options,
  });
  onTestFinished(async () => {
    await preview.close();
    await bot.close();
    expect(fatal).toEqual([]);
  });
  const { slack } = preview;
  const answerAfter = async (count: number): Promise<Message | undefined> => {
    await vi.waitFor(() => expect(slack.messages.length).toBeGreaterThan(count), wait);
    return slack.messages[count];
  };
  return { ...preview, log, answerAfter };
}

it(
  'answers a command, a mention and a direct message with the cited sentence, each where it belongs',
  async () => {
    const { slack, answerAfter } = await start();
    const { people } = slack;
    expect(await people.command('U0ANN', 'C0PRESS', '/ask', 'who is teh presidnet of interpoll')).toEqual({});
    expect(await answerAfter(1)).toMatchObject({ channel: 'C0PRESS', user: 'U0BOT', onlyFor: 'U0ANN' });
    expect(slack.messages[1]?.text).toContain(`“${president}”`);

    await people.say('U0BEN', 'C0ANALYSTS', '@verbatim who is the president of Interpol?');
    const asked = slack.messages[2]?.ts;
    const answer = await answerAfter(3);
    expect(answer).toMatchObject({ channel: 'C0ANALYSTS', threadTs: asked });
    expect(answer).not.toHaveProperty('onlyFor');
    expect(answer?.text).toContain(`“${president}”`);

    await people.say('U0CHLOE', 'D0CHLOE', "Qui est le président d'Interpol ?");
    expect(await answerAfter(5)).toMatchObject({ channel: 'D0CHLOE', threadTs: slack.messages[4]?.ts });
    expect(slack.messages[5]?.text).toContain('Conférence policière de Tanger');

    await people.command('U0ANN', 'C0PRESS', '/ask', 'How many people died in the Al Haouz earthquake?');
    expect((await answerAfter(6))?.text).toContain('I found no sentence that answers this.');
    // Nothing that either side sent was refused, and nothing is unanswered.
    await vi.waitFor(() => expect(slack.exchanges.filter(({ tookMs }) => tookMs === undefined)).toEqual([]), wait);
    expect(slack.exchanges.filter(({ isRefused }) => isRefused)).toEqual([]);
    expect(slack.messages).toHaveLength(7);
  },
  patience,
);

it(
  'welcomes with questions of which its articles answer two',
  async () => {
    const { slack, answerAfter } = await start();
    const actions = slack.messages[0]?.blocks?.[1];
    const questions = ((actions?.elements ?? []) as { readonly value: string }[]).map(({ value }) => value);
    expect(questions).toHaveLength(3);
    for (const [index, question] of questions.entries()) {
      await slack.people.say('U0ANN', 'C0GENERAL', `@verbatim ${question}`);
      const shown = index < 2 ? /“Ahmed Naser Al Raisi/ : /^I found no sentence that answers this/;
      expect((await answerAfter(2 + 2 * index))?.text).toMatch(shown);
    }
  },
  patience,
);

it(
  'pins questions in a conversation with the bot that is opened',
  async () => {
    const { slack } = await start();
    await slack.people.openApp('U0DRISS', 'messages');
    await vi.waitFor(() => expect(slack.promptsOf('U0DRISS')?.title).toBeDefined(), wait);
    expect(slack.exchanges.filter(({ isRefused }) => isRefused)).toEqual([]);
  },
  patience,
);

it(
  'serves its page on this machine, and answers again after a reset',
  async () => {
    const { slack, url, answerAfter } = await start();
    expect(new URL(url).hostname).toBe('127.0.0.1');
    expect((await fetch(url)).status).toBe(200);
    await slack.people.command('U0ANN', 'C0PRESS', '/ask', 'who is the president of Interpol?');
    await answerAfter(1);
    slack.reset();
    expect(slack.messages).toHaveLength(1);
    await slack.people.command('U0ANN', 'C0PRESS', '/ask', 'who is the president of Interpol?');
    expect((await answerAfter(1))?.text).toContain(president);
  },
  patience,
);

it(
  'takes in the page of an address that somebody brings who looks after the articles, and tells them of things',
  async () => {
    const bytes = Buffer.from('# Lifts\n\nThe lift in Hall B is repaired on Thursdays.\n');
    const { slack, managers, tellPerson, answerAfter } = await start({
      fetchPage: async (url) => ({ name: 'lifts.md', bytes, url }),
    });
    const [manager = ''] = managers;
    await slack.people.command(manager, 'C0PRESS', '/articles', 'add https://intranet.example/lifts');
    await vi.waitFor(() => expect(slack.messages.at(-1)?.text).toContain('lifts.md'), wait);
    const before = slack.messages.length;
    await slack.people.command(manager, 'C0PRESS', '/ask', 'When is the lift in Hall B repaired?');
    expect((await answerAfter(before))?.text).toContain('“The lift in Hall B is repaired on Thursdays.”');
    expect(await tellPerson(manager, 'A review is due.')).toBe('told');
    expect(slack.messages.at(-1)).toMatchObject({ channel: 'D0ANN', text: 'A review is due.' });
  },
  patience,
);
