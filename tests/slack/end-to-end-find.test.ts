import type { types } from '@slack/bolt';
import { describe, expect, it, vi } from 'vitest';
import { wait } from '../set-up/wait.js';
import { member } from '../viewers.js';
import { abstained, cite, statementOf } from './example-answers.js';
import { createFakeBot, type FakeBotOptions } from './fake-bot.js';
import { createGate } from './gate.js';
import { createAnswerMemory } from './memory-answers.js';
import { labelsOf, renderBlocks } from './render-message.js';
import { openFakeSlack, type StartOptions, startEdge } from './start-edge.js';

type Fields = Readonly<Record<string, unknown>>;

const ts = '1770000000.000700';
const share = { type: 'button', action_id: 'answer_share_thread', value: 'answer-1' };

function rows(message: Fields | undefined) {
  return renderBlocks((message?.blocks ?? []) as types.KnownBlock[])
    .split('\n')
    .filter((row) => !row.startsWith('['));
}

function labels(message: Fields | undefined) {
  return labelsOf((message?.blocks ?? []) as types.KnownBlock[]);
}

async function start(options: StartOptions & { readonly fake?: FakeBotOptions } = {}) {
  const bot = createFakeBot(options.fake);
  const edge = await startEdge({ bot, ...options });
  /** Looks for a message's text: what the person alone was told. */
  const find = async (message: Fields, more?: Fields, user?: string) => {
    const { ack, answers } = edge.pointAt({ ts, ...message }, more, user);
    await ack;
    await vi.waitFor(() => expect(answers).toHaveLength(1), wait);
    return answers[0] ?? {};
  };
  return { ...edge, bot, find };
}

describe.each(['socket', 'http'] as const)('looking for what a message says, over %s', (transport) => {
  it('pain 10: tells the person alone, without saying that the message is right, and posts nothing', async () => {
    const { find, slack } = await start({ transport });
    const found = await find({ text: 'The *mayor* of <https://rabat.ma|Rabat> is <@U0BOB> &amp; co :tada:' });
    expect(found).toMatchObject({ response_type: 'ephemeral', replace_original: false });
    expect(found).not.toHaveProperty('thread_ts');
    expect(rows(found)).toEqual([
      'Looked for: The mayor of Rabat is & co',
      'The articles say:',
      '▏Quoted for: The mayor of Rabat is & co.',
      '1  A brief · Opening · sentence 3',
    ]);
    expect(labels(found)).toEqual([
      'Show in context',
      'Share in thread',
      'Why this answer',
      'Copy quote',
      'Helpful',
      'Not helpful',
      'Remove',
    ]);
    expect(slack.workspace.messages).toEqual([]);
  });

  it('pain 9: shows what was looked for, cut where it is long', async () => {
    const { find } = await start({ transport });
    const [asked = ''] = rows(await find({ text: 'A long story. '.repeat(2_000) }));
    expect(asked).toMatch(/^Looked for: A long story\. .*…$/);
    expect(asked.length).toBeLessThan(320);
  });

  it('says that there is no such sentence, and marks the closest passage as such', async () => {
    const checkStatements = async () => statementOf(abstained({ closest: cite('It rained.') }));
    const { find } = await start({ transport, fake: { checkStatements } });
    const found = await find({ text: 'It snowed.' });
    expect(rows(found)).toEqual([
      'Looked for: It snowed.',
      'I found no sentence about this.',
      'No article gives a number of deaths in the Al Haouz earthquake.',
      'Closest passage (it may be about something else):',
      '▏It rained.',
      expect.stringMatching(/^1 {2}⟨Tangier/),
    ]);
    expect(labels(found)).not.toContain('Share in thread');
  });

  it('answers in the thread of a message that stands in one', async () => {
    const { find } = await start({ transport });
    expect(await find({ text: 'It snowed.', thread_ts: '1770000000.000100' })).toMatchObject({
      response_type: 'ephemeral',
      thread_ts: '1770000000.000100',
    });
  });

  it('pain 1: has a sentence for a message without words, for a failure, and for a slow search', async () => {
    const empty = await start({ transport });
    for (const text of ['', ':tada:', '<https://example.com>']) {
      expect((await empty.find({ text })).text).toBe('This message has no text that I could look for.');
    }
    const checkStatements = async () => Promise.reject(new Error('disk gone'));
    const broken = await start({ transport, fake: { checkStatements }, newReference: () => '7f3a' });
    expect((await broken.find({ text: 'It snowed.' })).text).toMatch(/^I couldn’t search just now\. .*7f3a\)$/);
    const gate = createGate();
    const slow = await start({
      transport,
      timing: { modalPatience: 5 },
      fake: { checkStatements: async () => gate.passed.then(() => ({ kind: 'not_asked' as const })) },
    });
    const { answers } = slow.pointAt({ ts, text: 'It snowed.' });
    await vi.waitFor(() => expect(answers.map(({ text }) => text)).toEqual(['Still looking…']), wait);
    gate.open();
    await vi.waitFor(() => expect(answers).toHaveLength(2), wait);
  });

  it('pain 11: tells somebody of another workspace nothing of the articles', async () => {
    const { find } = await start({ transport });
    const found = await find({ text: 'It snowed.' }, { user: { id: 'U0FAR', team_id: 'T0FAR' } }, 'U0FAR');
    expect(found.text).toBe('I answer only members of this workspace.');
  });

  it('shares it in the thread once, however often it is pressed, and says so to the person', async () => {
    const { find, press, bot } = await start({ transport });
    await find({ text: 'It snowed.' });
    const presses = [1, 2].map(() => press(share, { isEphemeral: true }));
    const sent = () => presses.flatMap(({ answers }) => answers);
    const copiesOf = () => sent().filter(({ replace_original }) => replace_original === true);
    await vi.waitFor(() => expect(copiesOf().length).toBeGreaterThan(0), wait);
    // And once more, when it is known to be shared.
    presses.push(press(share, { isEphemeral: true }));
    await vi.waitFor(() => expect(presses[2]?.answers).toHaveLength(1), wait);
    const posts = sent().filter(({ response_type }) => response_type === 'in_channel');
    expect(posts).toHaveLength(1);
    expect(posts[0]).toMatchObject({ thread_ts: ts, replace_original: false, unfurl_links: false });
    expect(rows(posts[0])[0]).toBe('ann looked for: It snowed.');
    for (const copy of copiesOf()) {
      expect(copy.text).toMatch(/^Looked for: It snowed\.\n[\s\S]*\nShared in the thread\.$/);
      expect(labels(copy)).not.toContain('Share in thread');
    }
    expect((await bot.archive.answer(member, 'answer-1'))?.sharing?.isConfirmed).toBe(true);
  });

  it('shares in the thread that a message stands in, not under the message', async () => {
    const { find, press } = await start({ transport });
    await find({ text: 'It snowed.', thread_ts: '1770000000.000100' });
    const { answers } = press(share, { isEphemeral: true, threadTs: '1770000000.000100' });
    await vi.waitFor(() => expect(answers).toHaveLength(2), wait);
    expect(answers.map(({ thread_ts }) => thread_ts)).toEqual(['1770000000.000100', '1770000000.000100']);
  });
});

it('lets nobody else share what a person looked for', async () => {
  const { find, press, bot } = await start();
  await find({ text: 'It snowed.' });
  const { answers } = press(share, { user: 'U0BOB', isEphemeral: true });
  await vi.waitFor(() => expect(answers).toHaveLength(1), wait);
  expect(answers[0]).toMatchObject({
    response_type: 'ephemeral',
    text: 'Only the person who asked can share this answer.',
  });
  expect((await bot.archive.answer(member, 'answer-1'))?.sharing).toBeUndefined();
});

it('shares after a restart between looking and sharing, and once over two processes', async () => {
  const slack = await openFakeSlack();
  const answers = createAnswerMemory();
  const before = await start({ slack, fake: { answers } });
  await before.find({ text: 'It snowed.' });
  await before.edge.stop();
  const [one, two] = [await start({ fake: { answers } }), await start({ fake: { answers } })];
  const presses = [one, two].map(({ press }) => press(share, { isEphemeral: true }));
  const sent = () => presses.flatMap((each) => each.answers);
  await vi.waitFor(
    async () => expect((await one.bot.archive.answer(member, 'answer-1'))?.sharing?.isConfirmed).toBe(true),
    wait,
  );
  expect(sent().filter(({ response_type }) => response_type === 'in_channel')).toHaveLength(1);
});

it('offers no sharing in a conversation of two', async () => {
  const { find } = await start();
  const found = await find({ text: 'It snowed.' }, { channel: { id: 'D0ANN', name: 'directmessage' } });
  expect(labels(found)).not.toContain('Share in thread');
});

it('keeps an answer whose blocks Slack refuses, as plain text', async () => {
  const { pointAt, slack } = await start();
  slack.refuseNextResponse();
  const { answers } = pointAt({ ts, text: 'It snowed.' });
  await vi.waitFor(() => expect(answers).toHaveLength(1), wait);
  expect(answers[0]).not.toHaveProperty('blocks');
  expect(answers[0]?.text).toContain('“Quoted for: It snowed..”');
});
