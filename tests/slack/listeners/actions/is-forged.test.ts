import { describe, expect, it } from 'vitest';
import type { Bot, KeptAnswer } from '../../../../src/domain.js';
import { isForged } from '../../../../src/slack/listeners/actions/is-forged.js';
import type { ButtonPress } from '../../../../src/slack/payloads/read-button-press.js';

const ann = { person: 'T0HOME:U0ANN', place: 'T0HOME:C0PRESS', standing: 'member' } as const;

/** A bot that keeps one answer, of somebody. */
function keeping(id: string, person: string): Bot {
  const answer = async (_: unknown, asked: string) =>
    asked === id ? ({ asker: { person, place: '' } } as KeptAnswer) : undefined;
  return { archive: { answer } } as unknown as Bot;
}

function press(value: string, more: Partial<ButtonPress> = {}): ButtonPress {
  return { user: 'U0ANN', viewer: ann, name: 'ann', triggerId: 't', value, isInHome: false, ...more };
}

const unseen = { isStanding: false };
const others = keeping('a1', 'T0HOME:U0BO');

describe('a press that names another’s answer', () => {
  it.each([
    ['answer_why', 'a1'],
    ['answer_context', 'a1'],
    ['answer_copy', 'a1'],
    ['answer_facts', 'a1'],
    ['answer_feedback', 'helpful:a1'],
    ['answer_context', '2:a1'],
  ])('is forged where no such button stands: %s %s', async (action, value) => {
    expect(await isForged(press(value, unseen), action, others)).toBe(true);
  });

  it('is forged in a message that only its reader sees, of which there is no copy', async () => {
    const message = { channel: 'C', ts: '1', isEphemeral: true };
    expect(await isForged(press('a1', { message }), 'answer_why', others)).toBe(true);
    expect(await isForged(press('a1', { message: { ...message, isEphemeral: false } }), 'answer_why', others)).toBe(
      false,
    );
  });

  it('is right where its button stands, for whoever sees it', async () => {
    expect(await isForged(press('a1', { isStanding: true }), 'answer_why', others)).toBe(false);
    const message = { channel: 'C', ts: '1', isEphemeral: true };
    expect(await isForged(press('a1', { isStanding: true, message }), 'answer_why', others)).toBe(false);
  });
});

it('is right of one’s own answer, of none that is kept, and of buttons that show none', async () => {
  const own = keeping('a1', ann.person);
  expect(await isForged(press('a1', unseen), 'answer_why', own)).toBe(false);
  expect(await isForged(press('a9', unseen), 'answer_why', others)).toBe(false);
  expect(await isForged(press('a1', unseen), 'answer_share', others)).toBe(false);
});
