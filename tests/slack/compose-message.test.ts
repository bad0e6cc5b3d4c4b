import type { types } from '@slack/bolt';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Citation } from '../../src/domain.js';
import { answerMessage, type SlackMessage } from '../../src/slack/answer-message.js';
import { composeMessage } from '../../src/slack/compose-message.js';
import { slackLimits } from '../../src/slack/slack-limits.js';
import { usageMessage } from '../../src/slack/usage-message.js';
import { codeUnits } from './arbitrary-text.js';
import { abstained, cite, cited } from './example-answers.js';
import { renderBlocks } from './render-message.js';

const hostile = fc.constantFrom(
  ...[
    '<!channel>',
    '<@U1>',
    '<#C1|x>',
    '<http://e.example|x>',
    ':smile:',
    '&',
    '&amp;',
    '*',
    '_',
    '~',
    '`',
    '> ',
    '\n',
  ],
  ...[
    '"',
    '\\',
    '\u0000',
    '\u202E',
    '\u200F',
    '\uD83D',
    '\uDE00',
    '👨‍👩‍👧',
    'é',
    'ال',
    'word',
    ' ',
    'x'.repeat(700),
    '&'.repeat(900),
  ],
);
const dataOf = (maxLength: number): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.array(hostile, { minLength: 1, maxLength }).map((pieces) => pieces.join('')) },
    { weight: 1, arbitrary: codeUnits(200, 1) },
    {
      weight: 1,
      arbitrary: fc.integer({ min: 1, max: 20_000 }).chain((n) => hostile.map((it) => it.repeat(n).slice(0, n))),
    },
  );

const citation: fc.Arbitrary<Citation> = fc
  .record({
    quote: dataOf(30),
    title: dataOf(5),
    section: dataOf(5),
    start: fc.nat(100_000),
    url: fc.oneof(
      fc.webUrl(),
      dataOf(3).map((text) => `https://e.example/?${text}`),
      dataOf(3),
    ),
    publishedAt: fc.oneof(fc.constant('2026-05-12'), dataOf(2)),
    language: fc.constantFrom('en', 'fr', 'ar', 'und', '??'),
    sentence: fc.integer({ min: 1, max: 1e6 }),
    cuts: fc.array(fc.nat(4_000), { maxLength: 6 }),
    surest: fc.option(fc.tuple(fc.nat(4_000), fc.nat(4_000)), { nil: undefined }),
  })
  .map(({ cuts, surest, ...rest }) => {
    const borders = [...new Set(cuts.filter((cut) => cut <= rest.quote.length))].sort((a, b) => a - b);
    const highlights = borders.flatMap((start, index) => {
      const end = borders[index + 1];
      return index % 2 === 1 || end === undefined ? [] : [{ start: rest.start + start, end: rest.start + end }];
    });
    if (surest === undefined) return cite(rest.quote, { ...rest, highlights });
    const [start = 0, end = 0] = surest.map((at) => rest.start + Math.min(at, rest.quote.length)).sort((a, b) => a - b);
    const several = { lastSentence: rest.sentence + 1, surest: { start, end, sentence: rest.sentence } };
    return cite(rest.quote, { ...rest, ...several, highlights });
  });

const shared = {
  readAs: dataOf(8),
  corrections: fc.array(fc.record({ from: dataOf(1), to: dataOf(3) }), { maxLength: 5 }),
  language: fc.constantFrom('en', 'fr', 'und'),
};
const answer: fc.Arbitrary<Answer> = fc.oneof(
  fc
    .record({
      first: citation,
      rest: fc.array(citation, { maxLength: 2 }),
      part: fc.option(dataOf(8), { nil: undefined }),
      disagree: fc.boolean(),
      ...shared,
    })
    .map(({ first, rest, part, disagree, ...other }) =>
      cited([first, ...rest], {
        ...other,
        ...(disagree && { disagreement: true }),
        ...(part !== undefined && { unanswered: [part] }),
      }),
    ),
  fc
    .record({ closest: citation, message: dataOf(5), ...shared })
    .map(({ message, ...other }) => abstained({ ...other, reason: { code: 'unsure', message } })),
);

const quotesIn = (blocks: readonly types.KnownBlock[]): types.RichTextQuote[] =>
  blocks.flatMap((block) =>
    block.type === 'rich_text' ? block.elements.filter((element) => element.type === 'rich_text_quote') : [],
  );

const expectAcceptable = ({ text, blocks }: SlackMessage): void => {
  expect(blocks.length).toBeLessThanOrEqual(slackLimits.blocks);
  expect(JSON.stringify(blocks).length).toBeLessThanOrEqual(slackLimits.blocksJson);
  expect(text.length).toBeLessThanOrEqual(slackLimits.text);
  expect(text.length).toBeGreaterThan(0);
  expect(text).not.toMatch(/[<>]|&(?!amp;|lt;|gt;)|\p{Cs}/u);
  // Throws for mrkdwn, markdown, and every leaf but text, link and channel.
  renderBlocks(blocks);
  expect(JSON.stringify(blocks)).not.toMatch(/"type":"channel"|"text":""|"elements":\[\]/);
  for (const block of blocks) {
    const [element] = block.type === 'context' ? block.elements : [];
    if (element?.type === 'plain_text') expect(element.text.length).toBeLessThanOrEqual(slackLimits.textObject);
  }
};

/** The text of a quote's leaves, which are text leaves only. */
const leavesOf = (quote: types.RichTextQuote): string =>
  quote.elements
    .map((leaf) => (leaf.type === 'text' ? leaf.text : expect.fail(`a leaf of type ${leaf.type}`)))
    .join('');

describe('whatever the articles and the question hold', () => {
  it('the message is one that Slack accepts, pings nobody, and quotes exactly', () => {
    fc.assert(
      fc.property(answer, fc.option(dataOf(20), { nil: undefined }), (given, asked) => {
        const message = answerMessage(given, asked === undefined ? {} : { asked });
        expectAcceptable(message);
        const wanted = given.kind === 'cited' ? given.citations : given.closest === undefined ? [] : [given.closest];
        const notes = JSON.stringify(message.blocks).split('Cut here to fit.').length - 1;
        const shown = quotesIn(message.blocks).map(leavesOf);
        const whole = wanted.filter(({ quote }) => shown.includes(quote));
        for (const text of shown) expect(wanted.some(({ quote }) => quote.startsWith(text))).toBe(true);
        expect(whole.length + notes).toBeGreaterThanOrEqual(wanted.length);
      }),
      { numRuns: 200 },
    );
  });

  it('a quote that fits is shown whole, byte for byte, its answering words in bold', () => {
    fc.assert(
      fc.property(
        citation.filter(({ quote, surest }) => surest === undefined && JSON.stringify(quote).length < 2_400),
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
      { numRuns: 300 },
    );
  });

  it('of a quote of several sentences, the surest stands upright and all else in italics', () => {
    fc.assert(
      fc.property(
        citation.filter(({ quote }) => JSON.stringify(quote).length < 1_000 && !/[\uD800-\uDFFF]/.test(quote)),
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
      { numRuns: 200 },
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
    fc.assert(
      fc.property(usage, (given) => expectAcceptable(usageMessage(given, { command: '/ask' }))),
      { numRuns: 100 },
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
