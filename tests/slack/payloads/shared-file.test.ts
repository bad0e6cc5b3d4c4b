import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  isPicture,
  readSharedFile,
  readSharedFiles,
  sharedFileSchema,
} from '../../../src/slack/payloads/shared-file.js';

it('reads what Slack says of a file, and of ten at most', () => {
  const told = {
    id: 'F1',
    name: 'rules.md',
    mimetype: 'text/markdown',
    size: 12,
    url_private: 'https://files.slack.com/a',
    url_private_download: 'https://files.slack.com/b',
  };
  const read = { id: 'F1', name: 'rules.md', type: 'text/markdown', size: 12, isExternal: false };
  expect(readSharedFiles([told, { id: '' }, 'x', { id: 'F2', title: 'A plan', mode: 'external' }])).toEqual([
    { ...read, url: 'https://files.slack.com/b' },
    { id: 'F2', name: 'A plan', type: '', isExternal: true },
  ]);
  expect(readSharedFiles(Array.from({ length: 12 }, (_, at) => ({ id: `F${at}` })))).toHaveLength(10);
  expect(readSharedFiles(undefined)).toEqual([]);
});

it('knows what has no text from what may have one', () => {
  const typed = (mimetype: string) => isPicture(readSharedFile({ id: 'F1', mimetype }));
  expect(['image/png', 'audio/mpeg', 'video/mp4'].map(typed)).toEqual([true, true, true]);
  expect(['text/plain', 'application/pdf', ''].map(typed)).toEqual([false, false, false]);
});

it('reads anything into what can be kept and read back', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      for (const file of readSharedFiles(value)) {
        expect(sharedFileSchema.parse(JSON.parse(JSON.stringify(file)))).toEqual(file);
      }
    }),
  );
});
