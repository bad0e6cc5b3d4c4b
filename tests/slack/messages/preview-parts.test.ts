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
    { kind: 'line', text: '“It” · language not known · 1 sentence · text · collection articles' },
  ]);
});
