import type { types } from '@slack/bolt';
import { describe, expect, it, vi } from 'vitest';
import type { ArticleHeader } from '../../src/domain.js';
import { wait } from '../set-up/wait.js';
import { citedAnswer, createFakeBot, type FakeBotOptions } from './fake-bot.js';
import { createGate } from './gate.js';
import { labelsOf, renderBlocks } from './render-message.js';
import { openFakeSlack, type StartOptions, startEdge } from './start-edge.js';

function button(action_id: string, value: string) {
  return { type: 'button', action_id, value };
}

function blocksOf(view: unknown) {
  return ((view as types.HomeView | undefined)?.blocks ?? []) as types.KnownBlock[];
}

function typed(value: string) {
  return { question: { question: { type: 'plain_text_input', value } } };
}

const header: ArticleHeader = {
  id: 'a1',
  collection: 'press',
  origin: '/a.md',
  name: 'a.md',
  title: 'A brief',
  language: 'en',
  contentHash: 'h',
  textHash: 't',
  format: 'markdown',
  publishedAt: '2026-05-12',
  revisedAt: '2026-11-24T10:00:00.000Z',
};
const asker = { person: 'T0HOME:U0ANN', place: 'T0HOME:U0ANN' };
const example = 'Who is the president of Interpol?';

async function start(options: StartOptions & { readonly fake?: FakeBotOptions } = {}) {
  let ids = 0;
  const bot = createFakeBot({
    ask: async ({ question }) => ({ ...citedAnswer(question), id: `a${++ids}` }),
    collections: [{ name: 'press', articles: 36, newest: [header] }],
    ...options.fake,
  });
  const edge = await startEdge({ bot, ...options });
  const home = (user = 'U0ANN') => renderBlocks(blocksOf(edge.slack.homeOf(user)?.view));
  const modal = (user = 'U0ANN') => renderBlocks(blocksOf(edge.slack.viewsOf(user).at(-1)?.view));
  const openHome = async (user = 'U0ANN') => {
    const hash = edge.slack.homeOf(user)?.hash;
    await edge.openApp('home', { user });
    await vi.waitFor(() => expect(edge.slack.homeOf(user)?.hash).not.toBe(hash), wait);
  };
  return { ...edge, bot, home, modal, openHome };
}

describe.each(['socket', 'http'] as const)('the Home, over %s', (transport) => {
  it('says what the bot knows, how to ask, and what it is not', async () => {
    const { openHome, home } = await start({ transport });
    await openHome();
    expect(home()).toContain(`# Questions to try\n[${example}]`);
    expect(home()).toContain('# Your last questions\nNothing yet.');
    expect(home()).toContain('**press** · 36 articles\n• A brief · 12 May 2026\n• and 35 more');
    for (const way of ['/ask', '@verbatim', 'direct message', 'Ask the articles', 'Find in articles']) {
      expect(home().split('# How to ask')[1]).toContain(way);
    }
    expect(home()).toMatch(/Nothing here is generated: [^\n]*$/);
  });

  it('answers its questions in a modal, and then lists them with their answers', async () => {
    const { openHome, home, modal, press, slack, bot } = await start({ transport });
    await openHome();
    await press(button('home_question_1', example), { inHome: true }).ack;
    await vi.waitFor(() => expect(modal()).toContain(`▏Quoted for: ${example}.`), wait);
    expect(bot.requests).toMatchObject([{ question: example, viewer: { place: 'T0HOME:U0ANN' } }]);
    await vi.waitFor(() => expect(home()).toContain(`**${example}**\n▏Quoted for: ${example}.\nA brief ·`), wait);
    slack.closeTop('U0ANN');
    await press(button('home_show_answer', 'a1'), { inHome: true }).ack;
    await vi.waitFor(() => expect(modal()).toContain(`You asked: ${example}`), wait);
    expect(labelsOf(blocksOf(slack.viewsOf('U0ANN').at(-1)?.view))).not.toContain('Ask another question');
  });

  it('opens the form to ask, whose answer it lists', async () => {
    const { openHome, home, modal, press, submit } = await start({ transport });
    await openHome();
    await press(button('home_ask', 'home'), { inHome: true }).ack;
    await vi.waitFor(() => expect(modal()).toContain('Your question:'), wait);
    await submit(typed('When?'));
    await vi.waitFor(() => expect(home()).toContain('**When?**'), wait);
  });

  it('pain 11: is one sentence for somebody of another workspace', async () => {
    const { openApp, home, slack } = await start({ transport });
    await openApp('home', { user: 'U0FAR' }, { team_id: 'T0FAR' });
    await vi.waitFor(() => expect(slack.callsOf('views.publish')).toHaveLength(1), wait);
    expect(home('U0FAR')).toBe('I answer only members of this workspace.');
  });

  it('pain 11: suggests nothing to somebody of another workspace', async () => {
    const { openApp, openHome, slack } = await start({ transport });
    await openApp('messages', { user: 'U0FAR' }, { team_id: 'T0FAR' });
    await openHome();
    expect(slack.workspace.prompts).toEqual([]);
  });

  it('pain 1: says that it could not be put together', async () => {
    const broken = createFakeBot();
    const library = { ...broken.library, collections: async () => Promise.reject(new Error('disk gone')) };
    const bot = { ...broken, library };
    const edge = await start({ transport, bot, newReference: () => '7f3a' });
    await edge.openHome();
    expect(edge.home()).toMatch(/^I couldn’t put this page together just now\. .*\(reference 7f3a\)$/);
  });
});

it('lists what its person asked anywhere, newest first, each question once, five at most, and nobody else’s', async () => {
  const { command, openHome, home, press, modal } = await start();
  for (const question of ['one?', 'two?', 'three?', 'four?', 'five?', 'six?', 'five?']) await command(question).ack;
  await openHome();
  const asked = [...home().matchAll(/^\*\*(.+\?)\*\*$/gm)].map(([, question]) => question);
  expect(asked).toEqual(['five?', 'six?', 'four?', 'three?', 'two?']);
  await openHome('U0BOB');
  expect(home('U0BOB')).toContain('Nothing yet.');
  await press(button('home_show_answer', 'a1'), { inHome: true, user: 'U0BOB' }).ack;
  await vi.waitFor(() => expect(modal('U0BOB')).toMatch(/^I no longer have this answer\./), wait);
});

it('shows what two people ask at once to each alone', async () => {
  const { openHome, home, press } = await start();
  await Promise.all([openHome('U0ANN'), openHome('U0BOB')]);
  await Promise.all([
    press(button('home_question_1', 'first?'), { inHome: true, user: 'U0ANN' }).ack,
    press(button('home_question_1', 'second?'), { inHome: true, user: 'U0BOB' }).ack,
  ]);
  await vi.waitFor(() => expect(home('U0ANN')).toContain('**first?**'), wait);
  await vi.waitFor(() => expect(home('U0BOB')).toContain('**second?**'), wait);
  expect(home('U0ANN')).not.toContain('second?');
});

it('ends with the newest, also when an older one takes longer to put together', async () => {
  const gate = createGate();
  let reads = 0;
  const plain = createFakeBot();
  const archive = {
    ...plain.archive,
    recentAnswers: async () => {
      reads += 1;
      if (reads > 1) return [{ answer: citedAnswer('newest?'), asker, askedAt: '2026-11-24T10:00:00.000Z' }];
      await gate.passed;
      return [];
    },
  };
  const { openApp, home, slack } = await start({ bot: { ...plain, archive } });
  await openApp('home');
  await openApp('home');
  await openApp('home', { user: 'U0BOB' });
  // Another person does not wait; the first is still underway.
  await vi.waitFor(() => expect(home('U0BOB')).toContain('newest?'), wait);
  gate.open();
  await vi.waitFor(() => expect(slack.callsOf('views.publish')).toHaveLength(3), wait);
  await vi.waitFor(() => expect(home()).toContain('**newest?**'), wait);
});

it('has buttons that work after a restart', async () => {
  const slack = await openFakeSlack();
  const before = await start({ slack });
  await before.openHome();
  await before.edge.stop();
  const after = await start({ slack });
  await after.press(button('home_question_1', example), { inHome: true }).ack;
  await vi.waitFor(() => expect(after.modal()).toContain(`▏Quoted for: ${example}.`), wait);
});

it('pins up to four questions where people talk to the bot, and none where there are no articles', async () => {
  const examples = ['one?', 'two?', 'three?', 'four?'];
  const { openApp, slack } = await start({ fake: { usage: { articles: 9, examples } } });
  await openApp('messages');
  await vi.waitFor(() => expect(slack.workspace.prompts).toHaveLength(1), wait);
  expect(slack.workspace.prompts[0]).toMatchObject({
    channel_id: 'D0ANN',
    prompts: examples.map((it) => ({ title: it, message: it })),
  });
  const empty = await start({ fake: { usage: { articles: 0, examples: [] } } });
  await empty.openApp('messages');
  // Home is opened after it, so what was to come of the first has come.
  await empty.openHome();
  expect(empty.slack.workspace.prompts).toEqual([]);
  expect(empty.log.lines.filter(({ level }) => level === 'warn' || level === 'error')).toEqual([]);
});
