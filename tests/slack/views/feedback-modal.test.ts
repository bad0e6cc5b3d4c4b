import type { types } from '@slack/bolt';
import { expect, it } from 'vitest';
import { feedbackModal, readFeedback } from '../../../src/slack/views/feedback-modal.js';
import { renderBlocks } from '../render-message.js';
import { expectAcceptableModal } from './expect-acceptable-modal.js';

it('asks what was wrong, and keeps the answer’s id where a restart does not lose it', () => {
  const modal = feedbackModal('x1');
  expectAcceptableModal(modal);
  expect(modal.private_metadata).toBe('x1');
  expect(renderBlocks(modal.blocks as types.KnownBlock[])).toContain('The right sentence, or a link to it:');
});

it('reads what was filled in, and leaves out what was not', () => {
  const chosen = (value: string) => ({
    type: 'radio_buttons',
    selected_option: { text: { type: 'plain_text' as const, text: 'x' }, value },
  });
  const typed = (value: string | null) => ({ type: 'plain_text_input', value });
  expect(
    readFeedback({
      reason: { reason: chosen('other') },
      expected: { expected: typed(' a ') },
      note: { note: typed('b') },
    }),
  ).toEqual({ reason: 'other', expected: 'a', note: 'b' });
  expect(
    readFeedback({
      reason: { reason: chosen('made up') },
      expected: { expected: typed('  ') },
      note: { note: typed(null) },
    }),
  ).toEqual({});
  expect(readFeedback({})).toEqual({});
});
