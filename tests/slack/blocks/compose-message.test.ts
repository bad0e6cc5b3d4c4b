import type { types } from '@slack/bolt';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownCitations } from '../../../src/domain.js';
import { checkBlocks } from '../../../src/preview/local-slack/block-rules/check-blocks.js';
import type { SlackMessage } from '../../../src/slack/blocks/compose-message.js';
import { composeMessage } from '../../../src/slack/blocks/compose-message.js';
import { slackLimits } from '../../../src/slack/blocks/slack-limits.js';
import { type AnswerView, answerMessage } from '../../../src/slack/messages/answer-message.js';
import { usageMessage } from '../../../src/slack/messages/usage-message.js';
import { propertyRuns } from '../../set-up/test-sizes.js';
import { arbitraryAnswer, arbitraryCitation, dataOf } from '../arbitrary-answer.js';
import { cite, cited } from '../example-answers.js';
import { expectToldApart } from '../expect-told-apart.js';
import { renderBlocks } from '../render-message.js';

function quotesIn(blocks: readonly types.KnownBlock[]): types.RichTextQuote[] {
  return blocks.flatMap((block) =>
    block.type === 'rich_text' ? block.elements.filter((element) => element.type === 'rich_text_quote') : [],
  );
}

function expectAcceptable({ text, blocks }: SlackMessage): void {
  expect(blocks.length).toBeLessThanOrEqual(slackLimits.blocks);
  expect(JSON.stringify(blocks).length).toBeLessThanOrEqual(slackLimits.blocksJson);
  expect(text.length).toBeLessThanOrEqual(slackLimits.text);
  expect(text.length).toBeGreaterThan(0);
  expect(text).not.toMatch(/[<>]|&(?!amp;|lt;|gt;)|\p{Cs}/u);
  // Throws for mrkdwn, markdown, and every leaf but text, link and channel.
  renderBlocks(blocks);
  expect(JSON.stringify(blocks)).not.toMatch(/"type":"channel"|"type":"user"|"text":""|"elements":\[\]/);
  expect(checkBlocks(blocks, 'message')).toBeUndefined();
  expectToldApart(blocks);
  for (const block of blocks) {
    const [element] = block.type === 'context' ? block.elements : [];
    if (element?.type === 'plain_text') expect(element.text.length).toBeLessThanOrEqual(slackLimits.textObject);
  }
}

/** The text of a quote's leaves, which are text leaves only. */
function leavesOf(quote: types.RichTextQuote): string {
  return quote.elements
    .map((leaf) => (leaf.type === 'text' ? leaf.text : expect.fail(`a leaf of type ${leaf.type}`)))
    .join('');
}

const arbitraryView: fc.Arbitrary<AnswerView> = fc
  .record({
    question: fc.option(dataOf(20), { nil: undefined }),
    askedBy: fc.option(dataOf(2), { nil: undefined }),
    shared: fc.constantFrom(undefined, 'channel' as const, 'thread' as const),
    buttons: fc.option(
      fc.record({
        askerId: fc.constant('U0ANN'),
        isPublic: fc.boolean(),
        canShare: fc.boolean(),
        isOfThread: fc.boolean(),
      }),
      {
        nil: undefined,
      },
    ),
  })
  .map(({ question, askedBy, shared, buttons }) => ({
    ...(question !== undefined && { question }),
    ...(askedBy !== undefined && { askedBy }),
    ...(shared && { shared }),
    ...(buttons && { buttons }),
  }));

describe('whatever the articles and the question hold', () => {
  it('the message is one that Slack accepts, pings nobody, and quotes exactly', () => {
    fc.assert(
      fc.property(arbitraryAnswer, arbitraryView, (given, view) => {
        const message = answerMessage(given, view);
        expectAcceptable(message);
        const wanted = shownCitations(given);
        const notes = JSON.stringify(message.blocks).split('Cut here to fit.').length - 1;
        const shown = quotesIn(message.blocks).map(leavesOf);
        const whole = wanted.filter(({ quote }) => shown.includes(quote));
        for (const text of shown) expect(wanted.some(({ quote }) => quote.startsWith(text))).toBe(true);
        expect(whole.length + notes).toBeGreaterThanOrEqual(wanted.length);
      }),
      { numRuns: propertyRuns(200) },
    );
  });

  it('a quote that fits is shown whole, byte for byte, its answering words in bold', () => {
    fc.assert(
      fc.property(
        arbitraryCitation.filter(({ quote, surest }) => surest === undefined && JSON.stringify(quote).length < 2_400),
        (given) => {
          const [quote] = quotesIn(answerMessage(cited([given]), {}).blocks);
          if (quote === undefined) throw new Error('There is a quote.');
          expect(leavesOf(quote)).toBe(given.quote);
          const bold = quote.elements.flatMap((leaf) => (leaf.type === 'text' && leaf.style?.bold ? [leaf.text] : []));
          const wanted = given.highlights.map(({ start, end }) =>
            given.quote.slice(start - given.start, end - given.start),
          );
          // A span that begins or ends inside a surrogate pair takes the whole of it.
          expect(bold.join('').length).toBeGreaterThanOrEqual(wanted.join('').length);
          if (!/[\uD800-\uDFFF]/.test(given.quote)) expect(bold).toEqual(wanted);
        },
      ),
      { numRuns: propertyRuns(300) },
    );
  });

  it('of a quote of several sentences, the surest stands upright and all else in italics', () => {
    fc.assert(
      fc.property(
        arbitraryCitation.filter(({ quote }) => JSON.stringify(quote).length < 1_000 && !/[\uD800-\uDFFF]/.test(quote)),
        (given) => {
          const [quote] = quotesIn(answerMessage(cited([given]), {}).blocks);
          if (quote === undefined) throw new Error('There is a quote.');
          const upright = quote.elements.flatMap((leaf) =>
            leaf.type === 'text' && !leaf.style?.italic ? leaf.text : [],
          );
          const { quote: all, start, surest } = given;
          expect(leavesOf(quote)).toBe(all);
          expect(upright.join('')).toBe(surest ? all.slice(surest.start - start, surest.end - start) : all);
        },
      ),
      { numRuns: propertyRuns(200) },
    );
  });

  it('no character is torn between a bold and a plain leaf', () => {
    const quote = '😀😀😀';
    const [shown] = quotesIn(
      answerMessage(cited([cite(quote, { start: 0, highlights: [{ start: 1, end: 3 }] })]), {}).blocks,
    );
    expect(shown?.elements).toEqual([
      { type: 'text', text: '😀😀', style: { bold: true } },
      { type: 'text', text: '😀' },
    ]);
  });

  it('a usage message is acceptable too', () => {
    const usage = fc.record({ articles: fc.nat(), examples: fc.array(dataOf(20), { maxLength: 3 }) });
    const scopes = fc.constantFrom('all' as const, 'public' as const, 'private' as const, 'none' as const);
    fc.assert(
      fc.property(usage, scopes, (given, historyScopes) =>
        expectAcceptable(usageMessage(given, { command: '/ask', historyScopes })),
      ),
      { numRuns: propertyRuns(100) },
    );
  });
});

describe('composeMessage', () => {
  it('refuses more parts than a message may have blocks', () => {
    const parts = Array.from({ length: slackLimits.blocks + 1 }, () => ({ kind: 'line', text: 'x' }) as const);
    expect(() => composeMessage(parts)).toThrow(RangeError);
  });

  it('shortens a long quote only, and leaves the short one beside it whole', () => {
    const long = '"quoted" '.repeat(2_000);
    const short = 'Marrakech will host it.';
    const shown = quotesIn(answerMessage(cited([cite(long), cite(short)]), {}).blocks).map(leavesOf);
    expect(shown[1]).toBe(short);
    expect(shown[0]?.length).toBeGreaterThan(1_500);
  });

  it('uses the room it has: three long quotes of plain words fill most of the blocks', () => {
    const long = cite('word '.repeat(4_000));
    const { text, blocks } = answerMessage(cited([long, long, long]), {});
    expect(JSON.stringify(blocks).length).toBeGreaterThan(slackLimits.blocksJson * 0.6);
    expect(text.length).toBeGreaterThan(slackLimits.text * 0.6);
  });
});
