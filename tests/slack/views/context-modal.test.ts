import type { types } from '@slack/bolt';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { QuoteContext } from '../../../src/domain.js';
import { contextModal } from '../../../src/slack/views/context-modal.js';
import { propertyRuns } from '../../set-up/test-sizes.js';
import { arbitraryCitation, dataOf } from '../arbitrary-answer.js';
import { cite, president } from '../example-answers.js';
import { renderBlocks } from '../render-message.js';
import { expectAcceptableModal, textIn } from './expect-acceptable-modal.js';

const context: QuoteContext = {
  state: 'unchanged',
  citation: cite(president),
  asked: 'en',
  before: 'One sentence. ',
  after: ' Another.',
  index: 0,
  count: 1,
};

function shown(modal: types.ModalView) {
  return renderBlocks(modal.blocks as types.KnownBlock[]).split('\n');
}

/** The text before and behind the quote, in the block that holds it. */
function besideQuote(modal: types.ModalView): [string, string] {
  const elements = (modal.blocks as types.KnownBlock[])
    .flatMap((block) => (block.type === 'rich_text' ? [block.elements] : []))
    .find((list) => list.some(({ type }) => type === 'rich_text_quote'));
  const at = elements?.findIndex(({ type }) => type === 'rich_text_quote') ?? 0;
  const textOf = (list: typeof elements = []) =>
    list
      .flatMap((element) => (element.type === 'rich_text_section' ? element.elements : []))
      .map((leaf) => (leaf.type === 'text' ? leaf.text : ''))
      .join('');
  const cut = '… Cut here to fit. The whole of it stands at this source:';
  return [textOf(elements?.slice(0, at)), textOf(elements?.slice(at + 1)).replace(cut, '')];
}

it('says in which language the quote is, where it isn’t the question’s', () => {
  const citation = cite(president, { language: 'fr' });
  expect(shown(contextModal('x1', { ...context, citation }))[0]).toMatch(/ · sentence 3 · in French$/);
  expect(shown(contextModal('x1', { ...context, citation, asked: 'fr' }))[0]).toMatch(/ · sentence 3$/);
});

it.each([
  ['changed', /^The article has changed since/],
  ['gone', /^The article has been taken away since/],
] as const)('says first that the article is %s, and shows the quote as it stood', (state, note) => {
  const rows = shown(contextModal('x1', { ...context, state, before: '', after: '' }));
  expect(rows[0]).toMatch(note);
  expect(rows[2]).toBe(`▏**${president}**`);
});

it('shows of a long passage the sentences nearest to the quote, so that it is in sight', () => {
  const before = `${'A sentence that is far away. '.repeat(40)}The last one but one. The last one. `;
  const shownBefore = besideQuote(contextModal('x1', { ...context, before }))[0];
  expect(shownBefore).toMatch(/^A sentence .*The last one but one\. The last one\.$/);
  expect(shownBefore.length).toBeLessThanOrEqual(400);
});

it('keeps a quote of a right-to-left article as it is, between what stands beside it', () => {
  const arabic = 'وقال رئيس الإنتربول إن المغرب شريك مهم.';
  const rows = shown(
    contextModal('x1', { ...context, citation: cite(arabic, { language: 'ar' }), before: 'قبل.\n\n' }),
  );
  expect(rows.slice(1, 4)).toEqual(['قبل.', `▏**${arabic}**`, 'Another.']);
});

it('offers no turning where there is but one quote, and none beyond the first and the last', () => {
  const buttons = (index: number, count: number) => shown(contextModal('x1', { ...context, index, count })).at(-1);
  expect(buttons(0, 1)).toBe('Another.');
  expect(buttons(0, 3)).toBe('[Next quote]');
  expect(buttons(1, 3)).toBe('[Previous quote] [Next quote]');
  expect(buttons(2, 3)).toBe('[Previous quote]');
});

it('is one that Slack takes, whatever the article holds, and quotes exactly', () => {
  const arbitrary = fc.record({
    state: fc.constantFrom('unchanged', 'changed', 'gone'),
    citation: arbitraryCitation,
    asked: fc.constantFrom('en', 'ar', 'und'),
    before: fc.oneof(fc.constant(''), dataOf(10)),
    after: fc.oneof(fc.constant(' \n'), dataOf(10)),
    index: fc.nat(2),
    count: fc.constant(3),
  });
  fc.assert(
    fc.property(fc.uuid(), fc.boolean(), arbitrary, (answerId, isClosest, given) => {
      const modal = contextModal(answerId, { ...given, ...(isClosest && { isClosest }) });
      expectAcceptableModal(modal);
      const [quote = ''] = textIn(modal, 'rich_text_quote');
      expect(given.citation.quote.startsWith(quote)).toBe(true);
      if (given.citation.quote.length <= 10_000) expect(quote).toBe(given.citation.quote);
      const [before, after] = besideQuote(modal);
      expect(given.before.trimEnd().endsWith(before)).toBe(true);
      expect(before !== '' || given.before.trim() === '').toBe(true);
      expect(after).toBe(given.after.trimStart());
    }),
    { numRuns: propertyRuns(150) },
  );
});
