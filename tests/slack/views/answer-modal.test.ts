import type { types } from '@slack/bolt';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shownCitations } from '../../../src/domain.js';
import { answerModal, readOrigin } from '../../../src/slack/views/answer-modal.js';
import { askModal } from '../../../src/slack/views/ask-modal.js';
import { propertyRuns } from '../../set-up/test-sizes.js';
import { arbitraryAnswer, dataOf } from '../arbitrary-answer.js';
import { abstained, cite, cited, president } from '../example-answers.js';
import { renderBlocks } from '../render-message.js';
import { expectAcceptableModal, textIn } from './expect-acceptable-modal.js';

function shown(modal: types.ModalView) {
  return renderBlocks(modal.blocks as types.KnownBlock[]).split('\n');
}

it('shows an answer as a message does, and what the person said of it', () => {
  const rows = shown(answerModal(cited([cite(president)]), { origin: 'shown', vote: 'not_helpful' }));
  expect(rows.slice(0, 2)).toEqual(['You asked: who is the president of interpol', `▏${president}`]);
  expect(rows.slice(-3)).toEqual([
    '[Show in context] [Why this answer] [Copy quote]',
    'You said: not helpful.',
    '[Helpful] [Not helpful]',
  ]);
});

it('has no buttons where the answer could not be kept, but the way to the next question', () => {
  const rows = shown(answerModal(cited([cite(president)], { unkept: 'busy', topic: 'Interpol' }), { origin: 'home' }));
  expect(rows.slice(-2)).toEqual([
    'I couldn’t keep this answer in time because my store is busy, so it has no buttons.',
    '[Ask another question]',
  ]);
});

it('leads on to another question only where the person came to ask', () => {
  for (const origin of ['shortcut', 'home'] as const) {
    const modal = answerModal(abstained(), { origin });
    expect(shown(modal).at(-1)).toBe('[Ask another question]');
    expect(readOrigin(modal.private_metadata ?? '')).toBe(origin);
  }
  expect(shown(answerModal(abstained(), { origin: 'shown' })).at(-1)).toBe('[Helpful] [Not helpful]');
  expect(readOrigin('something else')).toBe('shown');
});

it('is one that Slack takes, whatever was asked and whatever the articles hold, and quotes exactly', () => {
  const view = fc.record({
    origin: fc.constantFrom('shown' as const, 'shortcut' as const, 'home' as const),
    vote: fc.constantFrom('helpful' as const, 'not_helpful' as const),
  });
  fc.assert(
    fc.property(arbitraryAnswer, dataOf(20), view, (answer, question, given) => {
      const modal = answerModal({ ...answer, question }, given);
      expectAcceptableModal(modal);
      const quotes = shownCitations(answer);
      for (const text of textIn(modal, 'rich_text_quote')) {
        expect(quotes.some(({ quote }) => quote.startsWith(text))).toBe(true);
      }
    }),
    { numRuns: propertyRuns(150) },
  );
});

it('has a form before it that Slack takes', () => {
  expectAcceptableModal(askModal('home'));
  expect(askModal('home')).toMatchObject({ callback_id: 'ask_form', private_metadata: 'home' });
});
