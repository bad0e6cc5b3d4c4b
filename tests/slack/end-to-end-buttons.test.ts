import type { types } from '@slack/bolt';
import { describe, expect, it, vi } from 'vitest';
import type { Answer, Archive } from '../../src/domain.js';
import { wait } from '../set-up/wait.js';
import { member } from '../viewers.js';
import { abstained, cite, cited, president } from './example-answers.js';
import { createFakeBot, type FakeBotOptions } from './fake-bot.js';
import { createGate } from './gate.js';
import { createAnswerMemory } from './memory-answers.js';
import { labelsOf, renderBlocks } from './render-message.js';
import { openFakeSlack, type StartOptions, startEdge } from './start-edge.js';

type Fields = Readonly<Record<string, unknown>>;

const asker = { person: 'T0HOME:U0ANN', place: 'T0HOME:C0PRESS' };
const other = 'U0BEN';

function button(action_id: string, value = 'x1') {
  return { type: 'button', action_id, value };
}

function vote(verdict: string, id = 'x1') {
  return {
    type: 'feedback_buttons',
    action_id: 'answer_feedback',
    value: `${verdict}:${id}`,
  };
}
const twoQuotes = cited([cite(president), cite('It was shown in Tangier.', { section: 'Closing', sentence: 2 })]);

/** An edge whose bot has kept an answer of Ann's, perhaps long ago. */
async function start(options: StartOptions & { readonly answer?: Answer; readonly fake?: FakeBotOptions } = {}) {
  const answers = createAnswerMemory();
  answers.keep(options.answer ?? twoQuotes, asker);
  const bot = createFakeBot({ answers, ...options.fake });
  const edge = await startEdge({ bot, ...options });
  const modal = (user = 'U0ANN') => edge.slack.viewsOf(user).at(-1)?.view as unknown as types.ModalView | undefined;
  const shown = (user?: string) => renderBlocks((modal(user)?.blocks ?? []) as types.KnownBlock[]);
  const seeModal = (text: string, user?: string) => vi.waitFor(() => expect(shown(user)).toContain(text), wait);
  return { ...edge, answers, bot, modal, shown, seeModal };
}

function textsOf(messages: readonly Fields[]) {
  return messages.map(({ text }) => String(text));
}

function labels(message: Fields | undefined) {
  return labelsOf((message?.blocks ?? []) as types.KnownBlock[]);
}

describe.each(['socket', 'http'] as const)('the buttons under an answer, over %s', (transport) => {
  it('are all there under an answer to /ask in a channel', async () => {
    const { command } = await start({ transport });
    expect(labels(await command('who?').ack)).toEqual([
      'Show in context',
      'Share to channel',
      'Why this answer',
      'Copy quote',
      'Helpful',
      'Not helpful',
      'Remove',
    ]);
  });

  it('show the quote in its passage, and turn to the next and back', async () => {
    const { press, modal, shown, seeModal } = await start({ transport });
    await press(button('answer_context')).ack;
    await seeModal('Quote 1 of 2');
    expect(modal()?.title.text).toBe('In context');
    expect(shown().split('\n').slice(0, 4)).toEqual([
      '1  ⟨Tangier police conference: a brief⟩ · Interpol General Assembly 2025 · sentence 3',
      'The sentence before.',
      `▏**${president}**`,
      'The sentence after.',
    ]);
    expect(shown()).toContain('[Next quote]');
    await press(button('context_next', '1:x1'), { inView: true }).ack;
    await seeModal('Quote 2 of 2');
    expect(shown()).toContain('▏**It was shown in Tangier.**');
    expect(shown()).toContain('[Previous quote]');
    await press(button('context_previous', '0:x1'), { inView: true }).ack;
    await seeModal('Quote 1 of 2');
  });

  it('share the answer once, however often it is pressed, and say so to the asker', async () => {
    const { press, answers } = await start({ transport });
    const presses = [1, 2].map(() => press(button('answer_share'), { isEphemeral: true }));
    await Promise.all(presses.map(({ ack }) => ack));
    const sent = () => presses.flatMap((each) => each.answers);
    const copiesOf = () => sent().filter(({ replace_original }) => replace_original === true);
    await vi.waitFor(() => expect(copiesOf().length).toBeGreaterThan(0), wait);
    // And once more, when it is known to be shared.
    presses.push(press(button('answer_share'), { isEphemeral: true }));
    await vi.waitFor(() => expect(presses[2]?.answers).toHaveLength(1), wait);
    const posts = sent().filter(({ response_type }) => response_type === 'in_channel');
    expect(posts).toHaveLength(1);
    expect(posts[0]).toMatchObject({ replace_original: false, unfurl_links: false });
    expect(renderBlocks(posts[0]?.blocks as types.KnownBlock[])).toMatch(
      /^ann asked: who is the president of interpol\n▏/,
    );
    expect(labels(posts[0])).not.toContain('Share to channel');
    for (const copy of copiesOf()) {
      expect(copy.text).toContain('Shared in this channel.');
      expect(labels(copy)).not.toContain('Share to channel');
    }
    expect((await answers.archive.answer(member, 'x1'))?.sharing?.isConfirmed).toBe(true);
  });

  it('let go of an answer that Slack did not let be shared', async () => {
    const { press, slack, answers } = await start({ transport });
    slack.refuseNextResponse();
    const first = press(button('answer_share'), { isEphemeral: true });
    await vi.waitFor(() => expect(textsOf(first.answers)[0]).toMatch(/couldn’t be shared\. Nothing was posted/), wait);
    expect((await answers.archive.answer(member, 'x1'))?.sharing).toBeUndefined();
    const second = press(button('answer_share'), { isEphemeral: true });
    await vi.waitFor(() => expect(second.answers).toHaveLength(2), wait);
  });

  it('do not claim that an answer was or was not shared when Slack fails to say', async () => {
    const { press, slack, answers } = await start({ transport });
    slack.script('response_url', { kind: 'status', status: 500, body: 'x' });
    const { answers: said } = press(button('answer_share'), { isEphemeral: true });
    await vi.waitFor(() => expect(textsOf(said)[0]).toMatch(/can’t tell whether/), wait);
    expect((await answers.archive.answer(member, 'x1'))?.sharing).toBeDefined();
  });

  it('take a good vote with thanks to the voter alone, in the thread', async () => {
    const { press, answers } = await start({ transport });
    const { answers: said } = press(vote('helpful'), { user: other, threadTs: '1770000000.5' });
    await vi.waitFor(() => expect(said).toHaveLength(1), wait);
    expect(said[0]).toMatchObject({ response_type: 'ephemeral', replace_original: false, thread_ts: '1770000000.5' });
    expect(said[0]?.text).toMatch(/^Thank you\./);
    expect(answers.votes).toMatchObject([{ answerId: 'x1', person: 'T0HOME:U0BEN', verdict: 'helpful' }]);
  });

  it('keep a bad vote at once, then what was wrong as the same vote', async () => {
    const { press, submit, answers, seeModal, slack } = await start({ transport });
    await press(vote('not_helpful')).ack;
    await seeModal('Your vote is kept');
    expect(answers.votes).toMatchObject([{ person: 'T0HOME:U0ANN', verdict: 'not_helpful' }]);
    await submit({
      reason: { reason: { type: 'radio_buttons', selected_option: { value: 'out_of_date' } } },
      expected: { expected: { type: 'plain_text_input', value: ' https://example.com/new ' } },
      note: { note: { type: 'plain_text_input', value: null } },
    });
    await vi.waitFor(() => expect(answers.votes).toMatchObject([{ reason: 'out_of_date' }]), wait);
    expect(answers.votes[0]).toMatchObject({ expected: 'https://example.com/new' });
    expect(answers.votes[0]).not.toHaveProperty('note');
    await press(vote('helpful')).ack;
    await vi.waitFor(() => expect(answers.votes).toMatchObject([{ verdict: 'helpful' }]), wait);
    expect(slack.workspace.faults).toEqual([]);
  });

  it('say so when an answer is no longer known', async () => {
    const { press, seeModal, answers } = await start({ transport });
    for (const action of ['answer_context', 'answer_why', 'answer_copy']) {
      await press(button(action, 'long ago')).ack;
      await seeModal('I no longer have this answer.');
    }
    for (const element of [
      button('answer_share', 'long ago'),
      vote('helpful', 'long ago'),
      button('answer_remove', 'long ago'),
    ]) {
      const { answers: said } = press(element);
      await vi.waitFor(
        () => expect(textsOf(said)).toEqual([expect.stringContaining('I no longer have this answer.')]),
        wait,
      );
    }
    expect(answers.votes).toEqual([]);
  });
});

describe('who may press what', () => {
  it.each([
    ['answer_share', /Only the person who asked can share/],
    ['answer_remove', /Only the person who asked can remove/],
  ])('%s is for the asker; others are told kindly', async (action, sentence) => {
    const { press, slack } = await start();
    const { answers: said } = press(button(action), { user: other });
    await vi.waitFor(() => expect(textsOf(said)).toEqual([expect.stringMatching(sentence)]), wait);
    expect(said[0]).toMatchObject({ response_type: 'ephemeral', replace_original: false });
    expect(slack.callsOf('chat.delete')).toEqual([]);
  });

  it.each(['answer_context', 'answer_why', 'answer_copy', 'answer_share', 'answer_feedback', 'answer_remove'])(
    'shows a person of another workspace nothing of the article: %s',
    async (action) => {
      const { press, slack, answers } = await start();
      const stranger = { id: 'U0STRANGER', name: 'zoe', team_id: 'T0ELSE' };
      const { answers: said } = press(button(action), { user: 'U0STRANGER', more: { user: stranger } });
      await vi.waitFor(() => expect(textsOf(said)).toEqual(['I answer only members of this workspace.']), wait);
      expect(slack.callsOf('views.open')).toEqual([]);
      expect(answers.votes).toEqual([]);
    },
  );

  it('keeps the votes of two people who press at once', async () => {
    const { press, answers } = await start();
    await Promise.all([press(vote('helpful')).ack, press(vote('not_helpful'), { user: other }).ack]);
    await vi.waitFor(() => expect(answers.votes).toHaveLength(2), wait);
    expect(Object.fromEntries(answers.votes.map(({ person, verdict }) => [person, verdict]))).toEqual({
      'T0HOME:U0ANN': 'helpful',
      'T0HOME:U0BEN': 'not_helpful',
    });
  });
});

describe('removing', () => {
  it('takes away what only the asker sees, also an answer that is no longer known', async () => {
    const { press, slack } = await start();
    const { answers: said } = press(button('answer_remove', 'long ago'), { isEphemeral: true });
    await vi.waitFor(() => expect(said).toEqual([{ delete_original: true }]), wait);
    expect(slack.callsOf('chat.delete')).toEqual([]);
  });

  it('takes away a post, and nothing happens on a second press', async () => {
    const { press, mention, slack } = await start();
    await mention('<@U0BOT> who?');
    await vi.waitFor(() => expect(slack.workspace.messages).toHaveLength(1), wait);
    const where = { channel: 'C0PRESS', ts: slack.workspace.messages[0]?.ts ?? '' };
    const presses = [1, 2].map(() => press(button('answer_remove', 'answer-1'), where));
    await vi.waitFor(() => expect(slack.callsOf('chat.delete')).toHaveLength(2), wait);
    await Promise.all(presses.map(({ ack }) => ack));
    expect(slack.workspace.messages).toEqual([]);
    expect(presses.flatMap(({ answers }) => answers)).toEqual([]);
  });

  it('goes by the press’s own address where the bot is no member', async () => {
    const { press } = await start();
    const { answers: said } = press(button('answer_remove'), { channel: 'C0UNKNOWN' });
    await vi.waitFor(() => expect(said).toEqual([{ delete_original: true }]), wait);
  });
});

describe('what can go wrong', () => {
  it('opens the modal at once when the store is slow, and fills it in', async () => {
    const gate = createGate();
    const memory = createAnswerMemory();
    const context = async (id: string, index: number) => {
      await gate.passed;
      return memory.archive.context(member, id, index);
    };
    memory.keep(twoQuotes, asker);
    const fake = { answers: memory, context };
    const { press, seeModal, shown } = await start({ timing: { modalPatience: 10 }, fake });
    await press(button('answer_context')).ack;
    await seeModal('One moment…');
    gate.open();
    await seeModal(president);
    expect(shown()).not.toContain('One moment');
  });

  it('says that it failed, with the reference that the log has', async () => {
    const plain = createFakeBot();
    const failing = () => Promise.reject(new Error('disk'));
    const archive = { ...plain.archive, answer: failing, why: failing };
    const { press, seeModal, log } = await start({ bot: { ...plain, archive } });
    await press(button('answer_why')).ack;
    await seeModal('(reference ref1)');
    const { answers: said } = press(button('answer_share'), { isEphemeral: true });
    await vi.waitFor(() => expect(textsOf(said)[0]).toContain('(reference ref2)'), wait);
    expect(JSON.stringify(log.lines)).toContain('ref2');
  });

  it('asks to press again when Slack no longer opens a modal', async () => {
    const { press } = await start();
    const { answers: said } = press(button('answer_why'), { more: { trigger_id: 'expired' } });
    await vi.waitFor(() => expect(textsOf(said)[0]).toContain('press the button again'), wait);
  });

  it('turns a modal once when "next" is pressed twice', async () => {
    const { press, seeModal, slack, log } = await start();
    await press(button('answer_context')).ack;
    await seeModal('Quote 1 of 2');
    const presses = [1, 2].map(() => press(button('context_next', '1:x1'), { inView: true }));
    await Promise.all(presses.map(({ ack }) => ack));
    await vi.waitFor(() => expect(slack.callsOf('views.update')).toHaveLength(2), wait);
    await seeModal('Quote 2 of 2');
    expect(log.lines.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('answers a button that it does not know', async () => {
    const { press } = await start();
    const { answers: said } = press(button('answer_translate'));
    await vi.waitFor(() => expect(textsOf(said)[0]).toMatch(/to another version of me/), wait);
  });
});

it('marks the closest passage of no answer as such in its context, and offers only that and feedback', async () => {
  const { command, press, shown, seeModal } = await start({
    answer: abstained({ closest: cite(president) }),
    fake: { ask: async () => abstained({ closest: cite(president) }), answers: createAnswerMemory() },
  });
  expect(labels(await command('how many?').ack)).toEqual(['Show in context', 'Helpful', 'Not helpful', 'Remove']);
  await press(button('answer_context')).ack;
  await seeModal(president);
  expect(shown()).toMatch(/^This is the closest passage, not an answer\./);
});

it('looks an answer up once to show it in context', async () => {
  const answers = createAnswerMemory();
  answers.keep(twoQuotes, asker);
  const looks: string[] = [];
  const archive: Archive = {
    ...answers.archive,
    answer: async (viewer, id) => {
      looks.push('answer');
      return answers.archive.answer(viewer, id);
    },
    context: async (viewer, id, index) => {
      looks.push('context');
      return answers.archive.context(viewer, id, index);
    },
  };
  const { press, seeModal } = await start({ bot: { ...createFakeBot({ answers }), archive } });
  await press(button('answer_context')).ack;
  await seeModal(president);
  expect(looks).toEqual(['context']);
});

it('goes on after a restart in the middle: a modal turns, a form is kept', async () => {
  const slack = await openFakeSlack();
  const answers = createAnswerMemory();
  answers.keep(twoQuotes, asker);
  const before = await startEdge({ slack, bot: createFakeBot({ answers }) });
  await before.press(button('answer_context')).ack;
  await vi.waitFor(() => expect(slack.viewsOf('U0ANN')).toHaveLength(1), wait);
  await before.press(vote('not_helpful'), { user: other }).ack;
  await vi.waitFor(() => expect(slack.viewsOf(other)).toHaveLength(1), wait);
  await before.edge.stop();
  const after = await startEdge({ slack, bot: createFakeBot({ answers }) });
  await after.press(button('context_next', '1:x1'), { inView: true }).ack;
  await vi.waitFor(() => expect(JSON.stringify(slack.viewsOf('U0ANN'))).toContain('Quote 2 of 2'), wait);
  await after.submit({ reason: { reason: { selected_option: { value: 'wrong_sentence' } } } }, other);
  await vi.waitFor(() => expect(answers.votes).toMatchObject([{ reason: 'wrong_sentence' }]), wait);
});
