import type { types } from '@slack/bolt';
import { describe, expect, it, vi } from 'vitest';
import type { Reply } from '../../src/domain.js';
import { checkView } from '../../src/preview/local-slack/block-rules/check-view.js';
import { member } from '../viewers.js';
import { citedAnswer, createFakeBot, type FakeBotOptions } from './fake-bot.js';
import { createGate } from './gate.js';
import { labelsOf, renderBlocks } from './render-message.js';
import { openFakeSlack, type StartOptions, startEdge } from './start-edge.js';

type Fields = Readonly<Record<string, unknown>>;

const wait = { interval: 5, timeout: 5_000 };

function typed(value: string) {
  return { question: { question: { type: 'plain_text_input', value } } };
}

function button(action_id: string, value: string) {
  return { type: 'button', action_id, value };
}

function blocksOf(view: unknown) {
  return (view as types.ModalView).blocks as types.KnownBlock[];
}

async function start(options: StartOptions & { readonly fake?: FakeBotOptions } = {}) {
  let ids = 0;
  const ask = options.fake?.ask ?? (async ({ question }) => ({ ...citedAnswer(question), id: `a${++ids}` }));
  const bot = createFakeBot({ ...options.fake, ask });
  const edge = await startEdge({ bot, ...options });
  const modal = (user = 'U0ANN') => edge.slack.viewsOf(user).at(-1)?.view;
  const openForm = async (user = 'U0ANN') => {
    await edge.shortcut('ask_global', user);
    await vi.waitFor(() => expect(modal(user)).toMatchObject({ callback_id: 'ask_form' }), wait);
  };
  return { ...edge, bot, modal, openForm };
}

/** What is shown in place of the form: the modal of an acknowledgement that Slack takes. */
function updateOf(ack: Fields): types.ModalView {
  expect(ack.response_action).toBe('update');
  expect(checkView(ack.view, 'modal')).toBeUndefined();
  return ack.view as types.ModalView;
}

describe.each(['socket', 'http'] as const)('the shortcut to ask, over %s', (transport) => {
  it('pain 15: opens a box at once, and answers in its place within the acknowledgement', async () => {
    const { openForm, submit, bot, slack } = await start({ transport });
    await openForm();
    const answer = updateOf(await submit(typed('  Who *leads* it? ')));
    expect(renderBlocks(blocksOf(answer)).split('\n').slice(0, 3)).toEqual([
      'You asked: Who leads it?',
      '▏Quoted for: Who leads it?.',
      '1  A brief · Opening · sentence 3',
    ]);
    expect(labelsOf(blocksOf(answer))).toEqual([
      'Show in context',
      'Why this answer',
      'Copy quote',
      'Helpful',
      'Not helpful',
      'Ask another question',
    ]);
    expect(bot.requests).toEqual([
      {
        viewer: { person: 'T0HOME:U0ANN', place: 'T0HOME:U0ANN', standing: 'member' },
        question: 'Who leads it?',
        keeps: true,
      },
    ]);
    expect(await bot.archive.recentAnswers(member, 5)).toHaveLength(1);
    expect(slack.workspace.messages).toEqual([]);
  });

  it('says at the field what is wrong with a question, and searches for nothing', async () => {
    const ask = async ({ question }: { question: string }): Promise<Reply> =>
      /\p{L}/u.test(question)
        ? { kind: 'too_long', length: 1_200, limit: 1_000 }
        : { kind: 'usage', usage: { articles: 6, examples: [] } };
    const { openForm, submit } = await start({ transport, fake: { ask } });
    await openForm();
    expect(await submit(typed('  ?! '))).toEqual({
      response_action: 'errors',
      errors: { question: 'Please write a question in words.' },
    });
    expect(await submit(typed('why '.repeat(300)))).toMatchObject({
      response_action: 'errors',
      errors: { question: expect.stringContaining('1,200 characters; I read up to 1,000') },
    });
  });

  it('says what the bot does where help is asked for', async () => {
    const { openForm, submit, bot } = await start({ transport });
    await openForm();
    const shown = renderBlocks(blocksOf(updateOf(await submit(typed(' HELP ')))));
    expect(shown).toContain('Ask a question in your own words.');
    expect(shown).toMatch(/\[Ask another question\]$/);
    expect(bot.requests).toEqual([]);
  });

  it('shows that it is looking where that takes long, and then the answer', async () => {
    const gate = createGate();
    const ask = async ({ question }: { question: string }) => {
      await gate.passed;
      return citedAnswer(question);
    };
    const { openForm, submit, slack } = await start({ transport, fake: { ask }, timing: { modalPatience: 5 } });
    await openForm();
    const waiting = updateOf(await submit(typed('who?')));
    expect(renderBlocks(blocksOf(waiting))).toBe('Still looking…');
    gate.open();
    await vi.waitFor(() => expect(slack.callsOf('views.update')).toHaveLength(1), wait);
    const [call] = slack.callsOf('views.update');
    expect(call?.args.view_id).toBe(slack.viewsOf('U0ANN')[0]?.id);
    expect(renderBlocks(blocksOf(slack.viewsOf('U0ANN')[0]?.view))).toContain('▏Quoted for: who?.');
  });

  it('gives the box back with what was typed where Slack takes long to say who sent it, and does not', async () => {
    const gate = createGate();
    const timing = { modalPatience: 5, standingPatience: 100 };
    const { openForm, submit, slack, modal } = await start({ transport, timing });
    await openForm();
    slack.script('users.info', { kind: 'slow', until: gate.passed });
    const sender = { user: { id: 'U0BEN', team_id: 'T0HOME' } };
    const waiting = updateOf(await submit(typed('Who *leads* it?'), 'U0ANN', sender));
    expect(renderBlocks(blocksOf(waiting))).toBe('Still looking…');
    await vi.waitFor(() => expect(slack.callsOf('views.update')).toHaveLength(1), wait);
    expect(modal()).toMatchObject({ callback_id: 'ask_form' });
    const [reason, field] = blocksOf(modal());
    expect(renderBlocks([reason as types.KnownBlock])).toMatch(/^I answer only members .* try again in a minute\.$/);
    expect(field).toMatchObject({ element: { initial_value: 'Who *leads* it?' } });
    gate.open();
  });

  it('pain 1: says that it could not search, with a reference, and leaves the question in its box', async () => {
    const ask = async () => Promise.reject(new Error('disk gone'));
    const { openForm, submit, log } = await start({ transport, fake: { ask }, newReference: () => '7f3a' });
    await openForm();
    expect(await submit(typed('who?'))).toEqual({
      response_action: 'errors',
      errors: { question: expect.stringMatching(/^I couldn’t search just now\. .*\(reference 7f3a\)$/) },
    });
    expect(log.lines.find(({ level }) => level === 'error')?.fields).toMatchObject({ reference: '7f3a' });
  });

  it('pain 11: opens no box for somebody of another workspace, and answers none that they send', async () => {
    const { shortcut, slack, modal, bot, openForm, submit } = await start({ transport });
    await shortcut('ask_global', 'U0FAR', { user: { id: 'U0FAR', team_id: 'T0FAR' } });
    await vi.waitFor(() => expect(slack.viewsOf('U0FAR')).toHaveLength(1), wait);
    expect(renderBlocks(blocksOf(modal('U0FAR')))).toBe('I answer only members of this workspace.');
    await openForm();
    const stranger = updateOf(await submit(typed('who?'), 'U0ANN', { user: { id: 'U0ANN', team_id: 'T0FAR' } }));
    expect(renderBlocks(blocksOf(stranger))).toBe('I answer only members of this workspace.');
    expect(bot.requests).toEqual([]);
  });
});

it('pain 1: says that it does not know a shortcut of a newer manifest', async () => {
  const { shortcut, slack, modal } = await start();
  await shortcut('ask_later');
  await vi.waitFor(() => expect(slack.viewsOf('U0ANN')).toHaveLength(1), wait);
  expect(renderBlocks(blocksOf(modal()))).toBe(
    'This shortcut belongs to another version of me. Please write your question to me instead.',
  );
});

it('lays the quote in its passage on the answer, and takes votes in words', async () => {
  const { openForm, submit, press, slack, modal, bot } = await start();
  await openForm();
  const ack = await submit(typed('who?'));
  slack.showView('U0ANN', ack.view);
  await press(button('answer_context', 'a1'), { inView: true }).ack;
  await vi.waitFor(() => expect(slack.viewsOf('U0ANN')).toHaveLength(2), wait);
  expect(renderBlocks(blocksOf(modal()))).toContain('The sentence before.');
  slack.closeTop('U0ANN');
  await press(button('modal_helpful', 'a1'), { inView: true }).ack;
  await vi.waitFor(() => expect(renderBlocks(blocksOf(modal()))).toContain('You said: helpful.'), wait);
  await press(button('modal_not_helpful', 'a1'), { inView: true }).ack;
  await vi.waitFor(() => expect(modal()).toMatchObject({ callback_id: 'answer_feedback_form' }), wait);
  await vi.waitFor(
    () => expect(renderBlocks(blocksOf(slack.viewsOf('U0ANN')[0]?.view))).toContain('You said: not helpful.'),
    wait,
  );
  expect(labelsOf(blocksOf(slack.viewsOf('U0ANN')[0]?.view))).toContain('Ask another question');
  expect(await bot.archive.answer(member, 'a1')).toBeDefined();
  slack.closeTop('U0ANN');
  await press(button('modal_ask_again', 'shortcut'), { inView: true }).ack;
  await vi.waitFor(() => expect(modal()).toMatchObject({ callback_id: 'ask_form' }), wait);
  expect(slack.viewsOf('U0ANN')).toHaveLength(1);
});

it('puts a modal in the place of the third, since Slack lets no fourth lie on it', async () => {
  const { openForm, submit, press, slack, modal } = await start();
  await openForm();
  const ack = await submit(typed('who?'));
  slack.showView('U0ANN', ack.view);
  for (const depth of [2, 3, 3]) {
    await press(button('answer_why', 'a1'), { inView: true }).ack;
    await vi.waitFor(() => expect(slack.viewsOf('U0ANN')).toHaveLength(depth), wait);
  }
  await press(button('answer_copy', 'a1'), { inView: true }).ack;
  await vi.waitFor(() => expect(modal()).toMatchObject({ title: { text: 'Copy quote' } }), wait);
  expect(slack.viewsOf('U0ANN')).toHaveLength(3);
});

it('keeps apart what two people ask at once', async () => {
  const { openForm, submit } = await start();
  await Promise.all([openForm('U0ANN'), openForm('U0BOB')]);
  const [ann, bob] = await Promise.all([submit(typed('first?'), 'U0ANN'), submit(typed('second?'), 'U0BOB')]);
  expect(renderBlocks(blocksOf(updateOf(ann)))).toContain('You asked: first?');
  expect(renderBlocks(blocksOf(updateOf(bob)))).toContain('You asked: second?');
});

it('answers a form that an earlier process opened', async () => {
  const slack = await openFakeSlack();
  const before = await start({ slack });
  await before.openForm();
  await before.edge.stop();
  const after = await start({ slack });
  expect(renderBlocks(blocksOf(updateOf(await after.submit(typed('who?')))))).toContain('▏Quoted for: who?.');
});
