import type { types } from '@slack/bolt';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { QuoteContext } from '../../../src/domain.js';
import { contextModal, readPlace } from '../../../src/slack/modals/context-modal.js';
import { arbitraryAnswer, arbitraryCitation, dataOf } from '../arbitrary-answer.js';
import { cite, cited, president } from '../example-answers.js';
import { renderBlocks } from '../render-message.js';
import { expectAcceptableModal, textIn } from './expect-acceptable-modal.js';

const asker = { person: 'T0HOME:U0ANN', place: 'T0HOME:C0PRESS' };
const kept = { answer: cited([cite(president)]), asker, askedAt: '2026-11-24T10:00:00.000Z' };
const context: QuoteContext = {
  state: 'unchanged',
  citation: cite(president),
  before: 'One sentence. ',
  after: ' Another.',
  index: 0,
  count: 1,
};
const shown = (modal: types.ModalView) => renderBlocks(modal.blocks as types.KnownBlock[]).split('\n');

it.each([
  ['changed', /^The article has changed since/],
  ['gone', /^The article has been taken away since/],
] as const)('says first that the article is %s, and shows the quote as it stood', (state, note) => {
  const rows = shown(contextModal(kept, { ...context, state, before: '', after: '' }));
  expect(rows[0]).toMatch(note);
  expect(rows[1]).toBe(`▏**${president}**`);
});

it('keeps a quote of a right-to-left article as it is, between what stands beside it', () => {
  const arabic = 'وقال رئيس الإنتربول إن المغرب شريك مهم.';
  const rows = shown(
    contextModal(kept, { ...context, citation: cite(arabic, { language: 'ar' }), before: 'قبل.\n\n' }),
  );
  expect(rows.slice(0, 3)).toEqual(['قبل.', `▏**${arabic}**`, 'Another.']);
});

it('offers no turning where there is but one quote, and none beyond the first and the last', () => {
  const buttons = (index: number, count: number) => shown(contextModal(kept, { ...context, index, count })).at(-1);
  expect(buttons(0, 1)).toMatch(/sentence 3$/);
  expect(buttons(0, 3)).toBe('[Next quote]');
  expect(buttons(1, 3)).toBe('[Previous quote] [Next quote]');
  expect(buttons(2, 3)).toBe('[Previous quote]');
});

it('is one that Slack takes, whatever the article holds, and quotes exactly', () => {
  const arbitrary = fc.record({
    state: fc.constantFrom('unchanged', 'changed', 'gone'),
    citation: arbitraryCitation,
    before: fc.oneof(fc.constant(''), dataOf(10)),
    after: fc.oneof(fc.constant(' \n'), dataOf(10)),
    index: fc.nat(2),
    count: fc.constant(3),
  });
  fc.assert(
    fc.property(arbitraryAnswer, arbitrary, (answer, given) => {
      const modal = contextModal({ ...kept, answer }, given);
      expectAcceptableModal(modal);
      const [quote = ''] = textIn(modal, 'rich_text_quote');
      expect(given.citation.quote.startsWith(quote)).toBe(true);
      if (given.citation.quote.length <= 10_000) expect(quote).toBe(given.citation.quote);
      const leaves = JSON.stringify(modal.blocks);
      const [before, after] = [given.before.trimEnd(), given.after.trimStart()];
      for (const text of [before, after]) expect(leaves).toContain(JSON.stringify(text).slice(1, -1));
    }),
    { numRuns: 150 },
  );
});

it('reads back what its buttons carry, and nothing else', () => {
  expect(readPlace('2:a:b')).toEqual({ id: 'a:b', index: 2 });
  for (const value of ['', 'x', ':x', '-1:x', '1:', '1000:x']) expect(readPlace(value)).toBeUndefined();
});
