import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticlePreview, FilePreview, Proposal } from '../../../src/domain.js';
import { checkMessage } from '../../../src/preview/local-slack/block-rules/check-message.js';
import {
  decidedCard,
  fasterSentence,
  proposalCard,
  refusalIn,
  verdictMessage,
} from '../../../src/slack/messages/proposal-card.js';
import { labelsOf, renderBlocks } from '../render-message.js';

const proposal: Proposal = {
  id: 'p1',
  person: 'T0HOME:U0BOB',
  name: 'rules.md',
  origin: 'slack:file:1',
  proposedAt: '2026-11-24T10:00:00.000Z',
  cards: [],
};

const article: ArticlePreview = {
  title: 'Office rules',
  language: 'en',
  publishedAt: '2026-05-12',
  source: 'The office',
  url: 'https://example.com/rules',
  format: 'markdown',
  collection: 'articles',
  sections: 2,
  sentences: 12,
  headings: ['Hours', 'Dogs'],
  opening: ['It opens at eight.', 'It closes at five.'],
  leftOut: [{ what: 'code', words: 3 }],
  notes: ['its date could not be read'],
};

function previewOf(articles: readonly ArticlePreview[], count = articles.length): FilePreview {
  return { kind: 'readable', name: 'rules.md', count, sentences: 12, articles };
}

function decided(verdict: 'approved' | 'rejected', reason?: string) {
  const decision = { verdict, person: 'T0HOME:U0MIA', decidedAt: '2026-11-24T11:00:00.000Z' };
  const whole = { ...decision, ...(reason !== undefined && { reason }) };
  return { proposal: { ...proposal, decision: whole }, proposer: 'Bob', decider: 'Mia' };
}

describe('what a manager is asked', () => {
  it('is what the dry run of an import shows, and two buttons with the proposal’s id', () => {
    const { blocks } = proposalCard(proposal, 'Bob', previewOf([article], 4));
    expect(renderBlocks(blocks).split('\n')).toEqual([
      'Bob would like to add rules.md to the articles.',
      '“Office rules” · English · 12 sentences · 2 sections · Markdown · collection articles · published 2026-05-12 · from The office',
      'Address: https://example.com/rules',
      'Headings: Hours · Dogs',
      'It begins: It opens at eight. It closes at five.',
      'Left out: code (3 words)',
      'its date could not be read.',
      'and 3 more articles',
      '[Approve] [Reject…]',
    ]);
    expect(JSON.stringify(blocks)).toContain('"value":"p1"');
  });

  it('keeps a title and a file’s name that are read from right to left in their places, each as a whole', () => {
    const hebrew = { ...article, title: 'API: מדריך (2024)', collection: 'נהלים' };
    const { blocks, text } = proposalCard({ ...proposal, name: 'נהלים.md' }, 'Bob', previewOf([hebrew]));
    const seen = renderBlocks(blocks).replaceAll('\u2068', '⟦').replaceAll('\u2069', '⟧').replaceAll('\u200E', '›');
    expect(seen.split('\n').slice(0, 2)).toEqual([
      '›Bob would like to add ⟦נהלים.md⟧ to the articles.',
      '›“⟦API: מדריך (2024)⟧” · English · 12 sentences · 2 sections · Markdown · collection ⟦נהלים⟧ · published 2026-05-12 · from The office',
    ]);
    expect(text).toContain('\u2068נהלים.md\u2069');
  });

  it('is a message that Slack takes and in which nobody is pinged, whatever a file says', () => {
    const text = fc.string({ maxLength: 4_000 }).map((said) => `<!channel> <@U1> ${said}`);
    fc.assert(
      fc.property(text, text, text, (title, said, name) => {
        const hostile = { ...article, title, opening: [said, said], headings: [said], notes: [said], source: title };
        const card = proposalCard(
          { ...proposal, name },
          said,
          previewOf([hostile, hostile, hostile, hostile, hostile]),
        );
        expect(checkMessage({ ...card })).toBeUndefined();
        expect(card.text).not.toMatch(/<[!@]/);
        expect(JSON.stringify(card.blocks)).not.toContain('"mrkdwn"');
      }),
    );
  });
});

describe('what was decided', () => {
  it('stands in the card without buttons, and is told to whoever proposed it', () => {
    const approved = decided('approved');
    expect(decidedCard(approved).text).toBe(
      'Bob would like to add rules.md to the articles.\nApproved by Mia. I answer from it now.',
    );
    expect(labelsOf(decidedCard(approved).blocks)).toEqual([]);
    expect(verdictMessage(approved).text).toBe('rules.md was approved. I answer from it now.');
    const rejected = decided('rejected', 'it is out of date');
    expect(decidedCard(rejected).text).toContain('Rejected by Mia: it is out of date');
    expect(verdictMessage(rejected).text).toBe('rules.md was not added: it is out of date');
    expect(fasterSentence(rejected)).toMatch(/^Mia was faster\. .* Rejected by Mia: it is out of date$/);
  });

  it('says so where an approved file couldn’t be taken in after all', () => {
    const refused = { added: [], changed: [], unchanged: [], noted: [], sentences: 0 };
    const refusal = refusalIn({ ...refused, refused: [{ name: 'rules.md', reason: 'no text' }] });
    const told = { ...decided('approved'), refusal };
    expect(decidedCard(told).text).toContain('Approved by Mia, but it couldn’t be taken in: no text');
    expect(verdictMessage(told).text).toBe('rules.md was approved, but it couldn’t be taken in: no text');
    expect(refusalIn({ ...refused, refused: [] })).toBeUndefined();
  });
});
