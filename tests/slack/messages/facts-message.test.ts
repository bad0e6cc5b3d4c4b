import type { types } from '@slack/bolt';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FactGroup, FactLine, FactSheet, UnknownSubject } from '../../../src/domain.js';
import { checkBlocks } from '../../../src/preview/local-slack/block-rules/check-blocks.js';
import { factsActions } from '../../../src/slack/blocks/facts-actions.js';
import { slackLimits } from '../../../src/slack/blocks/slack-limits.js';
import { factsMessage } from '../../../src/slack/messages/facts-message.js';
import { propertyRuns } from '../../set-up/test-sizes.js';
import { arbitraryCitation, dataOf } from '../arbitrary-answer.js';
import { cite } from '../example-answers.js';
import { expectToldApart } from '../expect-told-apart.js';
import { labelsOf, renderBlocks } from '../render-message.js';

const view = { command: '/facts' };
const groups: readonly FactGroup[] = ['who', 'what', 'where', 'when', 'how_many'];

function sheetOf(lines: readonly FactLine[], more: Partial<FactSheet> = {}): FactSheet {
  return {
    kind: 'fact_sheet',
    about: 'Interpol',
    subject: { kind: 'topic', topic: 'Interpol' },
    corrections: [],
    lines,
    from: 0,
    total: lines.length,
    mark: '01234567',
    ...more,
  };
}

const page = fc.record({ from: fc.nat(1e6), to: fc.nat(1e6) });
const arbitrarySheet: fc.Arbitrary<FactSheet> = fc
  .record({
    lines: fc.array(
      fc
        .record({
          group: fc.constantFrom(...groups),
          citation: arbitraryCitation,
          articleId: fc.constantFrom('a1', 'a2'),
        })
        .map(({ group, citation, articleId }) => ({ group, citation: { ...citation, articleId } })),
      { maxLength: 12 },
    ),
    about: dataOf(10),
    topic: dataOf(10).map((text) => text.slice(0, 300)),
    isArticle: fc.boolean(),
    hasChanged: fc.boolean(),
    pages: fc.record({ previous: page, next: page }, { requiredKeys: [] }),
    to: dataOf(2),
  })
  .map(({ lines, about, topic, isArticle, hasChanged, pages, to }) =>
    sheetOf(
      groups.flatMap((group) => lines.filter((line) => line.group === group)),
      {
        about,
        subject: isArticle ? { kind: 'article', articleId: 'a1', title: topic } : { kind: 'topic', topic },
        corrections: [{ from: 'x', to }],
        total: 1e6,
        ...(hasChanged && { hasChanged: true as const }),
        ...pages,
      },
    ),
  );

const arbitraryUnknown: fc.Arbitrary<UnknownSubject> = fc
  .record({
    about: fc.oneof(fc.constant(''), dataOf(20)),
    isGone: fc.boolean(),
    choices: fc.array(fc.record({ articleId: fc.string({ minLength: 1 }), article: dataOf(2), title: dataOf(4) }), {
      maxLength: 5,
    }),
  })
  .map(({ isGone, ...rest }) => ({ kind: 'unknown_subject', ...rest, ...(isGone && { isGone: true as const }) }));

function quotesIn(blocks: readonly types.KnownBlock[]): string[] {
  return blocks
    .flatMap((block) => (block.type === 'rich_text' ? block.elements : []))
    .filter((element) => element.type === 'rich_text_quote')
    .map(({ elements }) =>
      elements.map((leaf) => (leaf.type === 'text' ? leaf.text : expect.fail('a leaf that is no text'))).join(''),
    );
}

describe('pain 6: whatever the articles and the topic hold', () => {
  it('the message is one that Slack accepts, pings nobody, and quotes exactly', () => {
    fc.assert(
      fc.property(fc.oneof(arbitrarySheet, arbitraryUnknown), (reply) => {
        const { text, blocks } = factsMessage(reply, { ...view, language: 'fr' });
        expect(blocks.length).toBeLessThanOrEqual(slackLimits.blocks);
        expect(JSON.stringify(blocks).length).toBeLessThanOrEqual(slackLimits.blocksJson);
        expect(text.length).toBeLessThanOrEqual(slackLimits.text + 5 * 6 * slackLimits.label);
        expect(text).not.toMatch(/[<>]|&(?!amp;|lt;|gt;)|\p{Cs}/u);
        // Throws for mrkdwn, markdown, and every leaf but text, link and channel.
        renderBlocks(blocks);
        expect(JSON.stringify(blocks)).not.toMatch(/"type":"channel"|"type":"user"|"text":""|"elements":\[\]/);
        expect(checkBlocks(blocks, 'message')).toBeUndefined();
        expectToldApart(blocks);
        if (reply.kind === 'fact_sheet') {
          for (const [at, quote] of quotesIn(blocks).entries())
            if (quotesIn(blocks).length === reply.lines.length)
              expect(reply.lines[at]?.citation.quote.startsWith(quote)).toBe(true);
        }
      }),
      { numRuns: propertyRuns(150) },
    );
  });

  it('twelve sentences of ordinary length are shown whole', () => {
    const quote = `${'The council of the town met for the whole of the day. '.repeat(3)}`.trim();
    for (const articles of [1, 12]) {
      const lines = Array.from({ length: 12 }, (_, at) => ({
        group: groups[Math.floor(at / 3)] ?? 'who',
        citation: cite(quote, { articleId: `a${at % articles}`, sentence: at + 1 }, ['council']),
      }));
      const { text, blocks } = factsMessage(sheetOf(lines), view);
      expect(quotesIn(blocks)).toEqual(lines.map(() => quote));
      expect(text.match(/met for the whole/g)?.length).toBeGreaterThanOrEqual(12);
    }
  });

  it('twelve sentences of Arabic web pages are shown whole, though their words in an address are long', () => {
    const quote =
      'واجتمعت اللجنة الدائمة للتخطيط والمتابعة المشتركة صباح أمس بحضور المستشارين والمستشارات والمسؤولين الإقليميين.';
    const lines = Array.from({ length: 12 }, (_, at) => ({
      group: groups[Math.floor(at / 3)] ?? 'who',
      citation: cite(quote, { articleId: `a${at}`, sentence: at + 1, format: 'html', url: `https://e.example/${at}` }, [
        'اللجنة',
      ]),
    }));
    const { blocks } = factsMessage(sheetOf(lines), view);
    expect(quotesIn(blocks)).toEqual(lines.map(() => quote));
    const shown = renderBlocks(blocks);
    expect(shown.split('⟨Tangier police conference: a brief⟩')).toHaveLength(13);
    for (const { citation } of lines) expect(JSON.stringify(blocks)).toContain(`"url":"${citation.url}"`);
  });
});

describe('a fact sheet', () => {
  const line = (group: FactGroup, quote: string, value: string, more = {}) => ({
    group,
    citation: cite(quote, more, [value]),
  });

  it('names each group once, each quote above a source of its own, and the article once on top', () => {
    const lines = [
      line('who', 'Ann came.', 'Ann', { sentence: 1, section: 'Opening' }),
      line('who', 'Ben went.', 'Ben', { sentence: 2, section: 'Opening' }),
      line('where', 'It was in Rabat.', 'Rabat', { sentence: 4, section: 'Closing' }),
    ];
    const subject = { kind: 'article', articleId: 'a1', title: 'A brief' } as const;
    const { text, blocks } = factsMessage(sheetOf(lines, { about: 'brief', subject }), view);
    expect(renderBlocks(blocks).split('\n')).toEqual([
      'Facts about: brief',
      'From: ⟨Tangier police conference: a brief⟩',
      '**Who**',
      '▏**Ann** came.',
      '1  ⟨Opening · sentence 1⟩',
      '▏**Ben** went.',
      '2  ⟨Opening · sentence 2⟩',
      '**Where**',
      '▏It was in **Rabat**.',
      '3  ⟨Closing · sentence 4⟩',
    ]);
    for (const said of ['Facts about: brief', 'Who', '“Ann came.”', '2  Opening · sentence 2', 'Where'])
      expect(text.split('\n')).toContain(said);
  });

  it('pain 5: titles and headings with line breaks and special characters stay one line, and can be clicked', () => {
    const citation = cite('Ann came.', {
      title: 'A <b>\n"brief" | x & *y*',
      section: 'On\r\ntop_',
      url: 'https://e.example/a?b=<c>|d',
    });
    const other = { ...citation, articleId: 'a2' };
    const lines = [citation, other].map((each) => ({ group: 'who' as const, citation: each }));
    const { text, blocks } = factsMessage(sheetOf(lines), view);
    expect(renderBlocks(blocks)).toContain('1  ⟨A <b> "brief" | x & *y*⟩ · On top_ · sentence');
    expect(text).toContain('A &lt;b&gt; "brief" | x &amp; *y* · On top_');
  });

  it('says so where an article has no such values', () => {
    const subject = { kind: 'article', articleId: 'a1', title: 'A brief' } as const;
    const { blocks } = factsMessage(sheetOf([], { subject, about: 'A brief' }), view);
    expect(renderBlocks(blocks)).toBe(
      'Facts about: A brief\nNo sentence of this article gives a name, a place, a date or a number that could stand here.',
    );
  });
});

it('tells articles of one title apart on the buttons', () => {
  const choices = ['a', 'b'].map((articleId) => ({ articleId, article: `${articleId}.md`, title: 'Minutes' }));
  const { blocks } = factsMessage({ kind: 'unknown_subject', about: '', choices }, view);
  expect(labelsOf(blocks)).toEqual(['1. Minutes', '2. Minutes']);
  expect(JSON.stringify(blocks)).toContain(`${factsActions.article}_2`);
});
