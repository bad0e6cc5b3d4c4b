import type { types } from '@slack/bolt';
import { expect, it, onTestFinished, vi } from 'vitest';
import { createFollower } from '../../src/process/follow-articles.js';
import { checkMessage } from '../fake-slack/check-message.js';
import { articleFile, openTestBot } from '../open-test-bot.js';
import { testTimeout as patience } from '../set-up/test-sizes.js';
import { wait } from '../set-up/wait.js';
import { member } from '../viewers.js';
import { renderBlocks } from './render-message.js';
import { startEdge } from './start-edge.js';

const question = 'When does the office close?';

function hours(sentence: string): ReturnType<typeof articleFile> {
  const url = '---\nurl: https://example.com/hours\n---\n';
  return articleFile('hours.md', `${url}# Hours\n\nThe office is in Main Street. ${sentence} Ask Ada for a key.\n`);
}
const atEight = 'The office closes at eight.';
const atNine = 'The office closes at nine.';

/** The real bot and edge over a fake Slack, and the job that follows articles. */
async function start() {
  const opened = await openTestBot({ samples: 'never' });
  const { bot, advance } = opened;
  onTestFinished(() => bot.close());
  await bot.library.importArticles([hours(atEight)]);
  const edge = await startEdge({ bot });
  let time = Date.parse('2026-11-24T10:00:00.000Z');
  const pass = (ms: number) => {
    advance(ms);
    time += ms;
  };
  const follow = createFollower({
    following: bot.following,
    showChanges: edge.edge.showChanges,
    now: () => new Date(time),
  });
  const run = () => follow(new AbortController().signal);
  const rows = (index = 0): string[] =>
    renderBlocks((edge.slack.workspace.messages[index]?.blocks ?? []) as unknown as types.KnownBlock[]).split('\n');
  const posted = (count: number) =>
    vi.waitFor(async () => {
      const recent = await bot.archive.recentAnswers(member, 50);
      expect(recent.filter(({ message }) => message)).toHaveLength(count);
    }, wait);
  const edits = () => edge.slack.callsOf('chat.update').length;
  return { ...opened, ...edge, pass, run, rows, posted, edits };
}

const day = 24 * 60 * 60 * 1_000;

it(
  'an answer in a channel follows its article: changed, once; and back',
  async () => {
    const { bot, slack, mention, pass, run, rows, posted, edits } = await start();
    await mention(`<@U0BOT> ${question}`, { ts: '1770000000.700000' });
    await posted(1);
    const before = slack.workspace.messages[0];
    await run();
    expect(edits()).toBe(0);
    pass(2 * day);
    await bot.library.importArticles([hours(atNine)]);
    expect(await run()).toBe('1 edited, 0 ended');
    expect(rows().slice(0, 4)).toEqual([
      expect.stringContaining('The office closes'),
      'This passage changed on 26 November 2026. It says now:',
      `▏${atNine}`,
      expect.stringContaining('Hours'),
    ]);
    expect(rows()[0]).toContain('eight');
    const [message] = slack.workspace.messages;
    expect(message).toMatchObject({ ts: before?.ts, threadTs: before?.threadTs, metadata: before?.metadata });
    expect(checkMessage({ text: message?.text, blocks: message?.blocks })).toEqual({ faults: [] });
    expect(slack.workspace.messages).toHaveLength(1);
    // The buttons stand as they stood.
    expect(rows().slice(4)).toEqual(
      renderBlocks((before?.blocks ?? []) as unknown as types.KnownBlock[])
        .split('\n')
        .slice(2),
    );
    pass(91_000);
    await run();
    expect(edits()).toBe(1);
    await bot.library.importArticles([hours(atEight)]);
    expect(await run()).toBe('1 edited, 0 ended');
    expect(slack.workspace.messages[0]?.text).toBe(before?.text);
    expect(rows()).toEqual(renderBlocks((before?.blocks ?? []) as unknown as types.KnownBlock[]).split('\n'));
  },
  patience,
);

it(
  'an article that runs out or is taken away is told of in a direct message too; a message that is gone is left alone',
  async () => {
    const { bot, slack, direct, pass, run, rows, posted, edits } = await start();
    await direct(question, { ts: '1770000000.800000' });
    await direct(question, { ts: '1770000000.900000' });
    await posted(2);
    const [entry] = (await bot.curation.list()).entries;
    await bot.curation.decide(entry?.id ?? '', { retiredAt: '2026-11-25 09:00' });
    await run();
    expect(edits()).toBe(0);
    pass(day);
    slack.script('chat.update', { kind: 'error', error: 'message_not_found' });
    expect(await run()).toBe('1 edited, 1 ended');
    expect(rows(1)).toContain('No longer valid since 25 November 2026.');
    await bot.curation.remove(entry?.id ?? '');
    expect(await run()).toBe('1 edited, 0 ended');
    expect(rows(1)).toContain('This article was taken away on 25 November 2026.');
    expect(rows(1).join()).not.toContain('No longer valid');
    expect(slack.workspace.messages).toHaveLength(2);
  },
  patience,
);

it(
  'what only one person saw isn’t edited, and its buttons say it at the next press',
  async () => {
    const { bot, slack, command, press, run, edits } = await start();
    await command(question).ack;
    const [kept] = await bot.archive.recentAnswers(member, 1);
    const value = kept?.answer.id ?? '';
    await bot.library.importArticles([hours(atNine)]);
    await run();
    expect(edits()).toBe(0);
    const sentence = 'This passage changed on 24 November 2026. It says now:';
    const modal = () => renderBlocks((slack.viewsOf('U0ANN').at(-1)?.view.blocks ?? []) as types.KnownBlock[]);
    for (const action of ['answer_context', 'answer_why', 'answer_copy']) {
      await press({ type: 'button', action_id: action, value }).ack;
      await vi.waitFor(() => expect(modal()).toContain(sentence), wait);
      expect(modal()).toContain(atNine);
      slack.closeTop('U0ANN');
    }
    const shared = press({ type: 'button', action_id: 'answer_share', value }, { isEphemeral: true });
    await vi.waitFor(() => expect(shared.answers).toHaveLength(1), wait);
    expect(shared.answers[0]).toMatchObject({ text: expect.stringContaining(`${sentence} “${atNine}”`) });
    expect(shared.answers[0]).not.toMatchObject({ response_type: 'in_channel' });
  },
  patience,
);

it(
  'an answer of which Slack asks to wait is edited when that is over, and none is edited twice',
  async () => {
    const { bot, slack, mention, run, posted, edits } = await start();
    for (const ts of ['1770000001.000000', '1770000002.000000', '1770000003.000000']) {
      await mention(`<@U0BOT> ${question}`, { ts }, { event_id: `Ev${ts}` });
    }
    await posted(3);
    await bot.library.importArticles([hours(atNine)]);
    slack.script('chat.update', { kind: 'rate_limited', retryAfter: 1 });
    expect(await run()).toBe('3 edited, 0 ended');
    expect(edits()).toBe(4);
    for (const { text } of slack.workspace.messages) expect(text).toContain(`It says now:\n“${atNine}”`);
  },
  patience,
);
