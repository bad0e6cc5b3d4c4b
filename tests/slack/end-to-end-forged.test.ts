import type { types } from '@slack/bolt';
import { expect, it, vi } from 'vitest';
import { wait } from '../set-up/wait.js';
import { cite, cited, president } from './example-answers.js';
import { createFakeBot } from './fake-bot.js';
import { createAnswerMemory } from './memory-answers.js';
import { renderBlocks } from './render-message.js';
import { startEdge } from './start-edge.js';

const unknown = 'I no longer have this answer. Please ask the question again.';

/** What a press on each button that shows an answer, or votes on it, says of the answer `id`. */
const presses: readonly (readonly [string, (id: string) => string])[] = [
  ['answer_context', (id) => id],
  ['answer_why', (id) => id],
  ['answer_copy', (id) => id],
  ['answer_facts', (id) => id],
  ['answer_feedback', (id) => `helpful:${id}`],
  ['answer_feedback', (id) => `not_helpful:${id}`],
  ['context_next', (id) => `0:${id}`],
  ['modal_helpful', (id) => id],
  ['modal_not_helpful', (id) => id],
];

/** Ann asked something for herself alone, in a channel where Ben is too; Ben knows the answer's id. */
async function start() {
  const answers = createAnswerMemory();
  answers.keep({ ...cited([cite(president)]), id: 'anns' }, { person: 'T0HOME:U0ANN', place: 'T0HOME:C0PRESS' });
  answers.keep({ ...cited([cite(president)]), id: 'bens' }, { person: 'T0HOME:U0BEN', place: 'T0HOME:C0PRESS' });
  const edge = await startEdge({ bot: createFakeBot({ answers }) });
  const shown = () =>
    renderBlocks(
      ((edge.slack.viewsOf('U0BEN').at(-1)?.view as unknown as types.ModalView)?.blocks ?? []) as types.KnownBlock[],
    );
  return { ...edge, answers, shown };
}

function button(action_id: string, value: string) {
  return { type: 'button', action_id, value };
}

/** A message as Slack sends a copy of it with a press. */
function copyOf(...values: string[]) {
  const elements = values.map((value) => ({ ...button('answer_why', value), text: { type: 'plain_text', text: 'x' } }));
  return { message: { type: 'message', user: 'U0BOT', blocks: [{ type: 'actions', elements }] } };
}

it.each(presses)('%s with the id of an answer that only another person saw: %o', async (action, naming) => {
  const { press, answers, slack, log } = await start();
  const value = naming('anns');
  const hidden = press(button(action, value), { user: 'U0BEN', isEphemeral: true });
  const open = press(button(action, value), { user: 'U0BEN', more: copyOf('bens') });
  for (const { answers: said } of [hidden, open]) {
    await vi.waitFor(() => expect(said.map(({ text }) => text)).toEqual([unknown]), wait);
  }
  expect(answers.votes).toEqual([]);
  expect(slack.callsOf('views.open')).toEqual([]);
  expect(log.lines.filter(({ level }) => level === 'warn')).toHaveLength(2);
});

it.each(presses)('%s in a modal of another answer', async (action, naming) => {
  const { press, answers, shown, slack } = await start();
  await press(button('answer_context', 'bens'), { user: 'U0BEN' }).ack;
  await vi.waitFor(() => expect(shown()).toContain('The sentence before.'), wait);
  await press(button(action, naming('anns')), { user: 'U0BEN', inView: true }).ack;
  await vi.waitFor(() => expect(shown()).toBe(unknown), wait);
  expect(answers.votes).toEqual([]);
  expect(slack.callsOf('views.push')).toHaveLength(1);
});

it('what stands in a message for all is for all who see it, another’s answer too', async () => {
  const { press, shown } = await start();
  await press(button('answer_why', 'anns'), { user: 'U0BEN', more: copyOf('anns') }).ack;
  await vi.waitFor(() => expect(shown()).not.toBe(''), wait);
  expect(shown()).not.toBe(unknown);
});

it('one’s own answer is shown wherever it is asked for', async () => {
  const { press, shown } = await start();
  await press(button('answer_context', 'bens'), { user: 'U0BEN', isEphemeral: true }).ack;
  await vi.waitFor(() => expect(shown()).toContain('The sentence before.'), wait);
});

it.each(presses)('%s with an id of no answer', async (action, naming) => {
  const { press, answers, slack } = await start();
  const odd = ['', 'x'.repeat(2_000), '__proto__', '../anns', "' OR 1=1 --", 'anns\u0000'];
  for (const id of odd) await press(button(action, naming(id)), { user: 'U0BEN' }).ack;
  await press(button('answer_context', 'bens'), { user: 'U0BEN' }).ack;
  await vi.waitFor(() => expect(JSON.stringify(slack.viewsOf('U0BEN'))).toContain('The sentence before.'), wait);
  expect(answers.votes).toEqual([]);
});
