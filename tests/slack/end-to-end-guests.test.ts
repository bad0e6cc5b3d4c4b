import type { types } from '@slack/bolt';
import { describe, expect, it, vi } from 'vitest';
import { cite, cited, president } from './example-answers.js';
import { createFakeBot } from './fake-bot.js';
import { createAnswerMemory } from './memory-answers.js';
import { createMemoryThreads } from './memory-threads.js';
import { renderBlocks } from './render-message.js';
import { type EdgeUnderTest, openFakeSlack, startEdge } from './start-edge.js';

type Fields = Readonly<Record<string, unknown>>;

const wait = { interval: 5, timeout: 5_000 };
const no = 'I answer only members of this workspace.';
const cannotTell =
  'I answer only members of this workspace, and can’t tell just now whether you are one. Please try again in a minute.';

async function start(transport: 'socket' | 'http') {
  const answers = createAnswerMemory();
  answers.keep(cited([cite(president)]), { person: 'T0HOME:U0ANN', place: 'T0HOME:C0PRESS' });
  const threads = createMemoryThreads();
  const bot = createFakeBot({ answers, threads });
  const edge = await startEdge({ transport, bot });
  return { ...edge, answers, bot };
}

function textOf(view: unknown): string {
  return renderBlocks(((view as { blocks?: unknown } | undefined)?.blocks ?? []) as types.KnownBlock[]);
}

/** What somebody is told on each surface. No payload says what they are: Slack has to be asked. */
function surfaces(edge: EdgeUnderTest, user: string): Readonly<Record<string, () => Promise<string>>> {
  const { slack } = edge;
  const posted = async (ask: Promise<unknown>) => {
    const before = slack.workspace.messages.length;
    await ask;
    await vi.waitFor(() => expect(slack.workspace.messages.length).toBe(before + 1), wait);
    return String(slack.workspace.messages.at(-1)?.text);
  };
  const said = async ({ answers }: { readonly answers: readonly Fields[] }) => {
    await vi.waitFor(() => expect(answers).toHaveLength(1), wait);
    return String(answers[0]?.text);
  };
  const press = (action_id: string, value = 'x1') => said(edge.press({ type: 'button', action_id, value }, { user }));
  const submit = async (callback_id: string, values: Fields, private_metadata: string) => {
    const view = { type: 'modal', callback_id, private_metadata, blocks: [], state: { values } };
    const { view: shown, errors } = await edge.submit(values, user, { view });
    // What stands at a field leaves there what was typed.
    return Object.values(errors ?? {}).join() || textOf(shown);
  };
  return {
    '/ask': async () => String((await edge.command('who leads it?', { user_id: user }).ack).text),
    '/ask help': async () => String((await edge.command('help', { user_id: user }).ack).text),
    '/facts': async () => String((await edge.command('Interpol', { user_id: user, command: '/facts' }).ack).text),
    'a mention': () => posted(edge.mention('<@U0BOT> who leads it?', { user })),
    'a direct message': () => posted(edge.direct('who leads it?', { user, channel: `D${user.slice(1)}` })),
    'Show in context': () => press('answer_context'),
    'Why this answer': () => press('answer_why'),
    'Copy quote': () => press('answer_copy'),
    'Facts about it': () => press('answer_facts'),
    Share: () => press('answer_share'),
    Remove: () => press('answer_remove'),
    'a vote': () => press('answer_feedback', 'helpful:x1'),
    'a button of another version': () => press('answer_of_tomorrow'),
    'the shortcut to ask': async () => {
      await edge.shortcut('ask_global', user);
      await vi.waitFor(() => expect(slack.viewsOf(user)).toHaveLength(1), wait);
      return textOf(slack.viewsOf(user).at(-1)?.view);
    },
    'Find in articles': () => said(edge.pointAt({ text: 'It snowed.' }, {}, user)),
    'the form to ask': () => submit('ask_form', { question: { question: { value: 'who leads it?' } } }, 'shortcut'),
    'the form for feedback': () => submit('answer_feedback_form', { note: { note: { value: 'Wrong.' } } }, 'x1'),
    Home: async () => {
      await edge.openApp('home', { user });
      await vi.waitFor(() => expect(slack.homeOf(user)).toBeDefined(), wait);
      return textOf(slack.homeOf(user)?.view);
    },
  };
}

async function tellsEach(edge: EdgeUnderTest, user: string): Promise<Readonly<Record<string, string>>> {
  const told: Record<string, string> = {};
  for (const [surface, ask] of Object.entries(surfaces(edge, user))) told[surface] = await ask();
  return told;
}

function everywhere(edge: EdgeUnderTest, sentence: string) {
  return Object.fromEntries(Object.keys(surfaces(edge, '')).map((surface) => [surface, sentence]));
}

describe.each(['socket', 'http'] as const)('over %s', (transport) => {
  it.each([
    ['a guest', 'U0GUS'],
    ['somebody of another workspace', 'U0OUT'],
  ])('%s gets a kind no on every surface, and nothing of theirs is kept', async (_, user) => {
    const edge = await start(transport);
    expect(await tellsEach(edge, user)).toEqual(everywhere(edge, no));
    expect(edge.bot.requests).toEqual([]);
    expect(edge.answers.votes).toEqual([]);
    expect(edge.slack.callsOf('users.info').map(({ args }) => args.user)).toEqual([user]);
    expect(edge.slack.callsOf('assistant.threads.setStatus')).toEqual([]);
  });

  it('whoever asks while Slack cannot be asked is told that, everywhere, and answered when it can', async () => {
    const edge = await start(transport);
    edge.slack.script('users.info', { kind: 'error', error: 'internal_error' }, 1_000);
    expect(await tellsEach(edge, 'U0ANN')).toEqual(everywhere(edge, cannotTell));
    expect(edge.bot.requests).toEqual([]);
    edge.slack.clearScript('users.info');
    expect((await edge.command('who leads it?').ack).text).toContain('Quoted for: who leads it?');
  });

  it('leaves what was typed into a form where it cannot be told who sent it', async () => {
    const edge = await start(transport);
    edge.slack.script('users.info', { kind: 'error', error: 'internal_error' }, 1_000);
    const forms = { ask_form: 'question', answer_feedback_form: 'note' };
    for (const [callback_id, field] of Object.entries(forms)) {
      const view = { type: 'modal', callback_id, private_metadata: 'x1' };
      const typed = { [field]: { [field]: { value: 'Who leads it?' } } };
      const told = await edge.submit(typed, 'U0ANN', { view: { ...view, state: { values: typed } } });
      expect(told).toEqual({ response_action: 'errors', errors: { [field]: cannotTell } });
    }
  });

  it('suggests a guest no questions', async () => {
    const edge = await start(transport);
    await edge.openApp('messages', { user: 'U0GUS', channel: 'D0GUS' });
    await edge.openApp('messages');
    await vi.waitFor(() => expect(edge.slack.workspace.prompts).toHaveLength(1), wait);
    expect(edge.slack.workspace.prompts).toMatchObject([{ channel_id: 'D0ANN' }]);
  });

  it('nothing that was said in another workspace is looked at', async () => {
    const edge = await start(transport);
    await edge.mention('<@U0BOT> who leads it?', {}, { team_id: 'T0AWAY' });
    await edge.direct('who leads it?', {}, { team_id: 'T0AWAY' });
    await edge.mention('<@U0BOT> next?');
    await vi.waitFor(() => expect(edge.slack.workspace.messages).toHaveLength(1), wait);
    expect(edge.bot.requests.map(({ question }) => question)).toEqual(['next?']);
  });

  it('a member in a channel that another workspace shares is answered, for them alone', async () => {
    const edge = await start(transport);
    await edge.mention('<@U0BOT> who?', {}, { team_id: 'T0AWAY', is_ext_shared_channel: true });
    await vi.waitFor(() => expect(edge.slack.workspace.messages).toMatchObject([{ onlyFor: 'U0ANN' }]), wait);
  });

  it('a command is acknowledged in time although Slack does not say who sends it', async () => {
    const { slack, ...edge } = await startEdge({ transport, timing: { standingPatience: 20 } });
    let release = (): void => {};
    const until = new Promise<void>((resolve) => {
      release = resolve;
    });
    slack.script('users.info', { kind: 'slow', until });
    expect((await edge.command('who leads it?').ack).text).toBe(cannotTell);
    release();
    await vi.waitFor(async () => expect((await edge.command('who?').ack).text).toContain('Quoted for: who?'), wait);
    expect(slack.callsOf('users.info')).toHaveLength(1);
  });
});

it('a bot that was installed without users:read does not start, and says how to mend that', async () => {
  const slack = await openFakeSlack({ withoutScopes: ['users:read'] });
  await expect(startEdge({ slack })).rejects.toThrow(
    /without the scope users:read \(to tell full members .*Reinstall to Workspace/,
  );
  expect(slack.sockets.open).toEqual([]);
});
