import { expect, it } from 'vitest';
import { previewParts } from '../../../src/slack/messages/preview-parts.js';

it('says why a file can’t be read, and shows of a readable one what there is and nothing else', () => {
  expect(previewParts({ kind: 'refused', name: 'scan.pdf', reason: 'a scan without text' })).toEqual([
    { kind: 'note', text: 'scan.pdf: refused, a scan without text' },
  ]);
  const article = {
    title: 'It',
    language: 'und',
    format: 'text',
    collection: 'articles',
    sections: 0,
    sentences: 1,
    headings: [],
    opening: [],
    leftOut: [],
    notes: [],
  } as const;
  expect(previewParts({ kind: 'readable', name: 'it.txt', count: 1, sentences: 1, articles: [article] })).toEqual([
    {
      kind: 'line',
      text: '“It” · language not known · 1 sentence · text · collection articles',
      others: ['It', 'articles', ''],
    },
  ]);
});

it('tells until when a file is to be quoted and whose it is, where it says so', () => {
  const article = {
    title: 'Prices',
    language: 'en',
    format: 'text',
    collection: 'articles',
    life: {
      owner: 'Ann Baker',
      embargo: '2026-12-01T08:00:00.000Z',
      validUntil: '2027-01-01T00:00:00.000Z',
      reviewBy: '2026-12-24',
    },
    sections: 0,
    sentences: 1,
    headings: [],
    opening: [],
    leftOut: [],
    notes: [],
  } as const;
  const parts = previewParts({ kind: 'readable', name: 'p.txt', count: 1, sentences: 1, articles: [article] });
  expect(parts[1]).toMatchObject({
    kind: 'note',
    text: 'Owner: Ann Baker · Embargo until: 1 December 2026, 08:00 UTC · Valid until: 1 January 2027, 00:00 UTC · Review by: 24 December 2026',
  });
});
