import type { types } from '@slack/bolt';
import { expect, it } from 'vitest';
import type { ArticleEntry } from '../../../../src/domain.js';
import { listModal } from '../../../../src/slack/views/curation/list-modal.js';
import { renderBlocks } from '../../render-message.js';

const entry: ArticleEntry = {
  id: 'a1',
  name: 'guide.md',
  title: 'API: מדריך',
  collection: 'נהלים (2024)',
  origin: '/guide.md',
  state: 'in_force',
  life: { owner: 'דן Cohen' },
  decided: {},
  own: {},
  language: 'en',
  revisedAt: '2026-11-24T10:00:00.000Z',
  addedAt: '2026-11-24T10:00:00.000Z',
  timesQuoted: 0,
  versions: 1,
  revision: 1,
};

it('keeps what is read from right to left in its place in a row, each as a whole', () => {
  const page = { entries: [entry], total: 1 };
  const query = { collection: 'נהלים (2024)' };
  const { blocks } = listModal({ query, page, nameOf: (who) => who, isManager: false });
  const seen = renderBlocks(blocks as types.KnownBlock[])
    .replaceAll('\u2068', '⟦')
    .replaceAll('\u2069', '⟧')
    .replaceAll('\u200E', '›');
  expect(seen.split('\n')).toEqual([
    '›1 article · collection ⟦נהלים (2024)⟧',
    '**API: מדריך**',
    '›⟦נהלים (2024)⟧ · in force · never quoted · 1 version · owner ⟦דן Cohen⟧ · added 24 November 2026',
  ]);
});
